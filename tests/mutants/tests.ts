import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** Folders of tests that hold more of the code to account than that of their own name. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  disk: ["tests/run", "tests/plain"],
  run: ["tests/plain"],
};

/** Where the tests of a folder of the code lie, or of a file in it: the nearest of the same name, and what else tries it. */
export function testsOf(path: string): readonly string[] {
  const inside = path.replace(/^src\/?/, "").replace(/\/?[^/]*\.ts$/, "");
  let own = inside;
  while (own !== "." && !existsSync(join("tests", own))) own = dirname(own);
  return [join("tests", own), ...(ALSO[inside.split("/")[0] ?? ""] ?? [])];
}
