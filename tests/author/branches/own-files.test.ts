import { expect, it } from "vitest";
import { filesWith } from "../../../src/author/branches/files-with.ts";
import { lint } from "../../../src/author/lint/lint.ts";
import { openSpeller } from "../../../src/author/lint/words/speller.ts";
import { compileAsserted } from "../../../src/author/story-book.ts";
import { readBritishWords } from "../../../src/disk/british-words.ts";
import { bookFiles, INK, specimen } from "./specimen-branch.ts";

it("a word or a note that a branch has not is to be put into a file of the branch", () => {
  const ink = `${INK}\n=== kite_more\nZzqx. # note: kite_paper\n-> DONE\n`;
  const files = filesWith(bookFiles(), [specimen({ ink })]);
  const { outline } = compileAsserted(files);
  const speller = openSpeller(readBritishWords());
  const fixes = outline && lint(outline, files, { museum: [], speller }).map(({ fix }) => fix);
  expect(fixes).toContain("add it to branches/kite/dictionary.txt, or correct it");
  expect(fixes).toContain("write it: branches/kite/notes/kite_paper.md");
});
