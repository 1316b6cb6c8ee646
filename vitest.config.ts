import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    // Going every way through the book takes as long as a third of all else: `npm run test:story` does.
    exclude: ["tests/story/explored.test.ts"],
    // Many tests wait for a game of their own: one worker would leave half the machine idle.
    maxWorkers: "100%",
    globalSetup: ["tests/build.ts"],
    // Against what hangs. No test is to fail because the machine has other work.
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
