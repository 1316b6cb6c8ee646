import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    // What these ask of the story takes long, and only the story can answer it otherwise: `npm run test:story` has them.
    exclude: ["tests/story/{explored,guide,otherwise}.test.ts"],
    // Many tests wait for a game of their own: as many workers as there are cores, or one more, would leave a part of them
    // idle.
    maxWorkers: availableParallelism() + 2,
    // Nothing the tests change is shared but the disk, and there each has a folder of its own; to load ink and the machine
    // anew for every file of tests took a fifth of the time.
    isolate: false,
    globalSetup: ["tests/build.ts"],
    setupFiles: ["tests/property-seed.ts"],
    // Whoever runs the tests may have set anything.
    env: { BURIED_LETTERS_CONFIG: "/nobodys-settings", BURIED_LETTERS_BRANCHES: "/nobodys-branches" },
    // Against what hangs. No test is to fail because the machine has other work.
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
