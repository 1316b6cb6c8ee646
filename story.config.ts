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
    reporters: [new StoryReport()],
    silent: true,
  },
});
