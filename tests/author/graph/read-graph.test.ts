import { expect, it } from "vitest";
import { type BookGraph, scenesOf } from "../../../src/author/graph/read/book-graph.ts";
import { graphOf, ourGraphOf } from "./specimen.ts";

const OURS = `-> ash
=== ash
# chapter: 1
# title: Ash
# place: the beach
# when: June 1944
~ day("1944-06-19")
-> dig
= dig
{parched():Your mouth is dry|The tide is out}, and nobody has come. It is early.
* (iron) [Take the iron]
    ** (hot) {parched() and not iron} [Take it hot] -> burned
    ** (cold) [Wait]
    -- Now.
* (cloth) [Take the cloth] -> water
- (after) Later.
* (left) [Leave]
    -> after
- -> burned
= burned
Ouch.
-> water
=== water
# chapter: 2
# title: Water
* (drank) [Drink]
- It is gone. # title: The Sunset # end: sunset
-> END
`;

/** What leads where, as "from -> to", by a choice in parentheses. */
const ways = (graph: BookGraph): string[] =>
  scenesOf(graph).flatMap(({ id, leads, choices }) => [
    ...leads.map(({ to, isDoor }) => `${id} ${isDoor ? "=>" : "->"} ${to}`),
    ...choices.flatMap((choice) => choice.leads.map(({ to }) => `(${choice.id}) -> ${to}`)),
  ]);
const boxes = ({ chapters }: BookGraph) =>
  chapters.map(({ title, scenes }) => `${title}: ${scenes.map(({ id }) => id).join(" ")}`);

it("a book of ours is its chapters, and in them the stitches; what only goes on to one place is passed through", () => {
  const { graph } = ourGraphOf(OURS);
  expect(graph.start).toBe("ash.dig");
  expect(graph.chapters.map(({ number, title, where }) => [number, title, where])).toEqual([
    [1, "Ash", "the beach, June 1944"],
    [2, "Water", ""],
  ]);
  expect(boxes(graph)).toEqual(["Ash: ash.dig ash.burned", "Water: water"]);
  expect(ways(graph)).toEqual([
    "ash.dig -> ash.burned",
    "(ash.dig.hot) -> ash.burned",
    "(ash.dig.cloth) -> water",
    "ash.burned -> water",
  ]);
});

it("a scene has its place, its first words, its choices with what they ask, and the endings told there", () => {
  const { graph } = ourGraphOf(OURS);
  const [dig, , water] = scenesOf(graph);
  expect(dig).toMatchObject({
    name: "dig",
    at: { file: "main.ink", line: 10 },
    words: "Your mouth is dry, and nobody has come. It is early.",
  });
  expect(dig?.choices.map(({ id, option, depth, at }) => [id, option, depth, at.line])).toEqual([
    ["ash.dig.iron", "Take the iron", 0, 12],
    ["ash.dig.hot", "Take it hot", 1, 13],
    ["ash.dig.cold", "Wait", 1, 14],
    ["ash.dig.cloth", "Take the cloth", 0, 16],
    ["ash.dig.left", "Leave", 0, 18],
  ]);
  expect(dig?.choices.flatMap(({ condition }) => condition ?? [])).toEqual(["{parched() and not iron}"]);
  const [iron, , , cloth, left] = dig?.choices ?? [];
  expect([iron?.group === cloth?.group, cloth?.group === left?.group]).toEqual([true, false]);
  expect(water?.endings).toEqual([{ fate: "sunset", title: "The Sunset" }]);
});

it("in another's book knots without stitches stand together by their files, and every end is one", () => {
  const { graph } = graphOf({
    "main.ink": "INCLUDE far.ink\nDark.\n* [Go] -> hall\n=== hall\nA hall.\n-> END\n=== cellar\n-> END\n",
    "far.ink": "=== far\nFar.\n-> far.off\n= off\nOff.\n-> DONE\n=== near\nNear.\n-> END\n",
  });
  expect(boxes(graph)).toEqual([
    "main.ink: (opening)",
    "Far: far far.off",
    "Near: near",
    "main.ink: hall cellar",
  ]);
  expect(graph.start).toBe("(opening)");
  expect(scenesOf(graph).flatMap(({ endings }) => endings)).toEqual([
    { fate: "near", title: "The end" },
    { fate: "hall", title: "The end" },
    { fate: "cellar", title: "The end" },
  ]);
});

it("a choice without a label has the id its runs know it by", () => {
  const { graph, subject } = graphOf("Dark.\n* [Go]\n* [Stay]\n- -> END\n");
  const ids = scenesOf(graph).flatMap(({ choices }) => choices.map(({ id }) => id));
  expect(ids).toEqual(Object.values(subject.book.choices).map(({ id }) => id));
});

it("a thread is a door, and leads to its place", () => {
  const { graph } = graphOf(
    "-> hall\n=== hall\nA hall.\n<- doors.east\n* [Stay]\n- -> END\n=== doors\n= east\n* [East] -> END\n",
  );
  expect(ways(graph)).toContain("hall => doors.east");
});

it("knots that lead on to each other in a circle lead nowhere", () => {
  const { graph } = graphOf(
    "-> one\n=== one\n-> two\n=== two\n-> one\n=== hall\nA hall.\n-> one\n=== sea\nThe sea.\n-> two\n",
  );
  expect(ways(graph)).toEqual([]);
});

it("what is more than a box holds stands in several", () => {
  const knots = Array.from({ length: 90 }, (_, number) => `=== k${number}\nRoom ${number}.\n-> END\n`);
  const { graph } = graphOf(`-> k0\n${knots.join("")}`);
  expect(graph.chapters.map(({ title, scenes }) => [title, scenes.length])).toEqual([
    ["main.ink (1 of 3)", 30],
    ["main.ink (2 of 3)", 30],
    ["main.ink (3 of 3)", 30],
  ]);
});

it("a knot with a title is a chapter, however small it is", () => {
  const { graph } = graphOf(
    "-> a\n=== a\n# title: One\nA.\n-> b\n=== b\n# title: Two\nB.\n-> END\n=== c\nC.\n-> END\n=== d\nD.\n-> END\n",
  );
  expect(boxes(graph)).toEqual(["One: a", "Two: b", "main.ink: c d"]);
});

it("what stands between the chapters has no number", () => {
  const { graph } = ourGraphOf("-> ash\n=== ash\n# chapter: 0\n# title: Ash\nSand.\n-> END\n");
  expect(graph.chapters[0]?.number).toBeUndefined();
});
