import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** Folders of tests that hold a folder of the code to account besides that of its own name. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  disk: ["tests/run/keep", "tests/plain"],
  ink: ["tests/ink"],
  "ink/compile": ["tests/author/incremental", "tests/author/language", "tests/author/watch"],
  run: ["tests/run", "tests/plain"],
  survival: ["tests/run/play"],
  terminal: ["tests/terminal"],
  text: ["tests/plain", "tests/terminal"],
};

/** Where the tests of a folder of the code lie, or of a file in it: the nearest of the same name, and what else tries it. */
export function testsOf(path: string): readonly string[] {
  const inside = path.replace(/^src\/?/, "").replace(/\/?[^/]*\.ts$/, "");
  const also = Object.entries(ALSO).flatMap(([folder, others]) =>
    `${inside}/`.startsWith(`${folder}/`) ? others : [],
  );
  for (let own = inside; own !== "." && own !== ""; own = dirname(own))
    if (existsSync(join("tests", own))) return [join("tests", own), ...also];
  if (also.length === 0) throw new Error(`No folder of tests has the name of ${path}.`);
  return also;
}
