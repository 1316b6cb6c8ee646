import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { putFree } from "../../src/disk/loose-files.ts";
import { openDialog } from "../../src/plain/dialog.ts";
import { Output } from "../../src/plain/output.ts";
import { playPlain } from "../../src/plain/play-plain.ts";
import { Library } from "../../src/run/keep/library.ts";
import { newSettings } from "../run/settings/memory-file.ts";
import { naiveShelf } from "./naive-shelf.ts";

// Plain mode as the game has it, on the naive shelf; the book lies beside the program's folder.
const { values } = parseArgs({
  options: {
    plain: { type: "boolean" },
    saves: { type: "string", default: "" },
    run: { type: "string" },
    new: { type: "string", default: "" },
  },
});
const book = JSON.parse(readFileSync(join(import.meta.dirname, "..", "book.json"), "utf8"));
await playPlain(
  await openDialog(process.stdin, new Output(() => process.stdout, true)),
  new Library(book, naiveShelf(values.saves), ""),
  values.run === undefined ? { kind: "new", name: values.new } : { kind: "run", name: values.run },
  { onSession: () => {}, putFree, typed: () => "", settings: newSettings(), ids: false },
);
