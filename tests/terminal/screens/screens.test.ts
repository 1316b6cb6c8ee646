import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { SIZES, screensIn } from "./screens.ts";

// To be read before they are kept: WRITE_SCREENS=1 npx vitest run tests/terminal/screens
test.each(SIZES)(
  "every page at $columns × $rows looks as it did when somebody looked at it",
  async (size) => {
    const file = join(import.meta.dirname, `${size.columns}x${size.rows}.txt`);
    const screens = await screensIn(size);
    if (process.env.WRITE_SCREENS) writeFileSync(file, screens);
    expect(existsSync(file)).toBe(true);
    expect(screens).toBe(readFileSync(file, "utf8"));
  },
);
