import { expect, it } from "vitest";
import { readPack, writePack } from "../../../src/author/branches/pack.ts";
import { specimen } from "./specimen-branch.ts";

const branch = specimen({ files: { "notes/kite_paper.md": '# Paper \u2014 "kites"\n' } });
const packed = writePack(branch);

it("what was packed is unpacked as it was, whatever the order of its files", () => {
  expect(readPack(packed)).toEqual(branch.files);
  const { files, ...rest } = JSON.parse(packed);
  expect(Object.keys(files)).toEqual(["branch.json", "kite.ink", "notes/kite_paper.md"]);
  expect(rest).toMatchObject({ branch: "kite", version: "1.2" });
});

it("a packed branch is text that can be read", () => {
  expect(packed).toContain("=== kite_noon\\n");
});

it.each([
  ["cut off", packed.slice(0, -40), "it is no packed branch, or was cut off on its way"],
  ["another thing", '{"branch": "kite"}', "it is no packed branch"],
  ["changed", packed.replace("A kite.", "A gull."), "it was changed since it was packed: have it sent again"],
  [
    "with a way out",
    packed.replace("kite.ink", "../../../kite.ink"),
    "it has a file “../../../kite.ink”, which no branch has",
  ],
  ["with a program", packed.replace("kite.ink", "kite.sh"), "it has a file “kite.sh”, which no branch has"],
])("what is %s is none", (_, text, says) => {
  expect(readPack(text)).toEqual({ says });
});
