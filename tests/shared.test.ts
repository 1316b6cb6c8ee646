import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const HERE = import.meta.dirname;

// Files of tests share a process (`isolate: false`), and what they import is loaded by the first of them alone.
it("what tests share hooks into none of them by being loaded: only its functions do", () => {
  const shared = readdirSync(HERE, { recursive: true, encoding: "utf8" }).filter((path) =>
    /(?<!\.test)\.ts$/.test(path),
  );
  const hooking = shared.filter((path) =>
    /^(before|after)(Each|All)\(/m.test(readFileSync(join(HERE, path), "utf8")),
  );
  expect(shared.length).toBeGreaterThan(20);
  expect(hooking).toEqual([]);
});
