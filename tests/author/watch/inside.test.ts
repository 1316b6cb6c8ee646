import { describe, expect, it } from "vitest";
import { GrowingBook } from "../../../src/author/incremental/growing-book.ts";
import { compileStory, writeVocabulary } from "../../../src/author/story-book.ts";
import { tellInside } from "../../../src/author/watch/inside.ts";
import { writtenCondition } from "../../../src/author/watch/written-condition.ts";
import { replay } from "../../../src/run/play/replay.ts";

const OURS = `INCLUDE vocabulary.ink
-> quay
=== quay
# chapter: 1 # title: The Quay
~ day("1944-06-19")
Nets hang there.
* (drank) {mouthfuls() > 0} Drink
    ~ drink()
    ~ day("1944-06-19")
    ~ bury(LETTER_ONE)
    ~ warm(PAK)
    { thirsty(): Dry. | Not {quay.drank > 0 && not is_cold(PAK): so }dry. }
    { stopping: Once. | Twice. }
* (left) Leave
- The lamps are lit.
* (go) {not quay.left} {lives(PAK)} Go
    -> END
* (stay) {is_close(PAK)} Stay
- -> END
`;

/** What is told inside a story after these decisions, by the headings. */
function inside(main: string, decisions: readonly string[], more: Record<string, string> = {}) {
  const files: Record<string, string> = { "main.ink": main, ...more };
  const growing = new GrowingBook((story, seen) => compileStory(seen(story)));
  const growth = growing.grow({ read: (path) => files[path] });
  const book = growth.kind === "compiled" ? growth.compiled.book : undefined;
  if (!book) throw new Error(JSON.stringify(growth));
  const playthrough = replay(book, 1, decisions);
  expect(playthrough.steps).toHaveLength(decisions.length);
  const sections = tellInside({ playthrough, seed: 1 }, growing);
  return Object.fromEntries(sections.map(({ title, lines }) => [title, lines]));
}
const ours = (...decisions: string[]) => inside(OURS, decisions, { "vocabulary.ink": writeVocabulary() });

describe("behind a passage stands", () => {
  it("what the body, bonds and letters hold now", () => {
    const told = ours("quay.drank");
    expect(told["The body"]?.[0]).toMatch(/^day 1944-06-19, thirst slaked, canteen mouthful, hunger fed,/);
    expect(told.Bonds).toEqual(["pak: known"]);
    expect(told.Letters).toEqual(["Nothing."]);
  });

  it("what was moved by what was told in it, and nothing of before", () => {
    const moved = "Moved by what was told here";
    expect(ours("quay.drank")[moved]).toEqual([
      "drink(): canteen half to mouthful",
      "day(1944-06-19): moved nothing",
      "warm(pak): people.pak.bond stranger to known",
    ]);
    expect(ours("quay.left")[moved]).toEqual(["Nothing."]);
    expect(ours()[moved]).toEqual(["day(1944-06-19)"]);
  });

  it("what the machine did not take, and what it would have had to be taken by", () => {
    expect(ours("quay.drank").Refused).toEqual(["bury(letter_one): letters.letter_one is unwritten"]);
    expect(ours("quay.left").Refused).toEqual(["Nothing."]);
  });

  it("what was asked, as it is written and where, with what came of it", () => {
    expect(ours("quay.drank")["Asked in this passage"]).toEqual([
      "main.ink:12  thirsty(): no",
      "main.ink:12  quay.drank > 0 && not is_cold(PAK): yes (quay.drank 1, is_cold(pak) no)",
      "main.ink:16  not quay.left and lives(PAK): yes (quay.left 0, lives(pak) yes)",
      "main.ink:18  is_close(PAK): no",
    ]);
  });

  it("the variables of another story, and which of them were set", () => {
    const told = inside(
      'VAR coins = 3\nVAR name = "Ann"\n* (pay) [Pay]\n-\n~ coins = coins - 1\n{coins < 3: Poor.}\n* [On] -> END\n',
      ["pay"],
    );
    expect(told).toEqual({
      Variables: ["coins = 2", "name = Ann"],
      "Set by what was told here": ["coins = 2, was 3"],
      "Asked in this passage": ["main.ink:6  coins < 3: yes (coins 2)"],
    });
  });

  it("nothing that is known of a passage that broke off", () => {
    const told = inside("EXTERNAL gone()\n* (go) Go\n{gone()}\n- -> END\n", ["go"]);
    expect(told["Asked in this passage"]).toEqual([
      "The story breaks off in it, so what it asked is not known.",
    ]);
  });
});

it.each([
  ["{a.b: words}", 2, "a.b"],
  ['{ say("x: y", 1): words}', 3, 'say("x: y", 1)'],
  ['{ name == "a: b": words}', 3, 'name == "a: b"'],
  ["- else_of(it): words", 3, "else_of(it)"],
  ["* (label) {one()} {not two} [Words {three: varied}] -> on", 1, "one() and not two"],
  ["* (allée) {one()} Words -> on", 1, "one()"],
  ["+ {one() &&", 1, ""],
  ["{a}", 2, "a"],
])("the condition in %s is read off the line", (line, column, condition) => {
  expect(writtenCondition(line, column)).toBe(condition);
});
