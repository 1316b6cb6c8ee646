import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** The British dictionary as its package keeps it: how words change, and the words. Half a megabyte. */
export function readBritishWords(): { aff: string; dic: string } {
  // Read and not imported: the package reads the files beside itself, where a bundle has none.
  const require = createRequire(import.meta.url);
  const home = dirname(require.resolve("dictionary-en-gb"));
  const read = (ending: string) => readFileSync(join(home, `index.${ending}`), "utf8");
  return { aff: read("aff"), dic: read("dic") };
}
