import { expect, it } from "vitest";
import { findingsOf } from "./checked.ts";

const COAST = "coast\n    0 0, 900 0, 900 900\n";
const onTheMap = (ink: string, island?: string) =>
  findingsOf({
    ink: `=== beach\n${ink}\n-> END`,
    files: island === undefined ? {} : { "island.txt": island },
  })
    .filter(({ rule }) => rule === "off-the-map")
    .map(({ file, line, says, fix }) => `${file}:${line} ${says} | ${fix}`);

it("a front that no line of the map tells of is a finding, with the nearest", () => {
  expect(
    onTheMap("Sand. # front: necks", `${COAST}front neck: They are across.\n    0 0, 9 9, 9 0\n`),
  ).toEqual([
    'chapter.ink:2 the front "necks" is not on the map | did you mean "neck"? If not, give it a line "front ID: SENTENCE", and under it the ground in island.txt',
  ]);
});

it("a place with two scenes is one finding, at the first", () => {
  const ink = "# place: The cave\nDark.\n-> more\n= more\n# place: The cave\nDarker.";
  expect(onTheMap(ink, COAST)).toEqual([expect.stringMatching(/^chapter\.ink:2 /)]);
});

it("what cannot be read of the map is found in its own line", () => {
  const island = `# Ours\n${COAST}    9 x\nspot here: The cave\nspots 1 1: The cove\nfront neck\nground\n`;
  expect(onTheMap("Sand.", island).map((finding) => finding.split(" |")[0])).toEqual([
    'island.txt:4 "9 x" is no row of points',
    'island.txt:5 "spot here: The cave" begins nothing that a map has',
    'island.txt:6 "spots 1 1: The cove" begins nothing that a map has',
    'island.txt:7 "front neck" begins nothing that a map has',
    'island.txt:8 "ground" begins nothing that a map has',
  ]);
  expect(onTheMap("Sand.", "spot 1 1: The cave\n")).toEqual([
    expect.stringContaining("island.txt:1 the map has no coast"),
  ]);
});

it("a book without a map may name any place", () => {
  expect(onTheMap("# place: The cave\nDark. # front: neck")).toEqual([]);
});
