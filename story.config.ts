import { defineConfig } from "vitest/config";
import { StoryReport } from "./tests/story-report.ts";
import base from "./vitest.config.ts";

/** What a change of the story alone must pass: `npm run test:story`. */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ["tests/{story,transcripts,picture}/**/*.test.ts"],
    exclude: [],
    env: { ...base.test?.env, WHOLE_STORY: "1" },
    reporters: [new StoryReport()],
    silent: true,
  },
});
