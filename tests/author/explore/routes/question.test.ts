import { expect, it } from "vitest";
import { compileQuestion, putQuestion } from "../../../../src/author/explore/routes/asking-book.ts";
import { partsOf, QuestionRefused, readGoal } from "../../../../src/author/explore/routes/question.ts";
import { question, ready, storyOf } from "./asked.ts";

const YARD = `
VAR coins = 0
-> yard.gate
=== function rich(least)
~ return coins >= least
=== yard
= gate
* (knock) [Knock]
* (wait) [Wait]
- (inside) Inside. {rich(2): Rich.}
-> well
= well
* (drink) [Drink]
- -> shed
=== shed
* (drink) [Drink]
- -> END`;

it.each([
  ["a", ["a"]],
  ["a and b && c", ["a", "b", "c"]],
  ["(a and b) and not c", ["(a and b)", "not c"]],
  // ink reads them from the left, neither before the other.
  ["a and b or c", ["a and b or c"]],
  ["a or b and c", ["a or b", "c"]],
  ['name == "a and b" and c', ['name == "a and b"', "c"]],
  ["f(a and b) > 1 and band", ["f(a and b) > 1", "band"]],
])("%s has to hold by its parts", (condition, parts) => {
  expect(partsOf(condition)).toEqual(parts);
});

it("a name is meant as ink would read it in the scene", () => {
  const book = ready(storyOf(YARD));
  const parts = (goal: string) => question(book, goal).parts;
  expect(parts("knock and not gate and coins > 1 at yard.gate")).toEqual([
    "yard.gate.knock",
    "not yard.gate",
    "coins > 1",
  ]);
  expect(parts("gate.inside at yard.well")).toEqual(["yard.gate.inside"]);
  expect(parts("drink at shed")).toEqual(["shed.drink"]);
  expect(parts('coins == "drink" at shed')).toEqual(['coins == "drink"']);
});

it("a name that begins with a digit or _ is asked after as any other", () => {
  const files = storyOf(`
-> 1st
=== 1st
* (2nd) [Go]
- -> _on
= _on
* (3rd) [On]
- -> 2_
=== 2_
* (over) [Over]
- -> END`);
  const book = ready(files);
  const asked = question(book, "not 3rd and 1st.2nd at 1st._on");
  expect(asked.parts).toEqual(["not 1st._on.3rd", "1st.2nd"]);
  expect(putQuestion(files, book, asked)).toBeDefined();
});

it("a goal is a condition and a scene, or a scene alone", () => {
  expect(readGoal(" look at me and b  at yard.well ")).toEqual({
    condition: "look at me and b",
    scene: "yard.well",
  });
  expect(readGoal("at yard")).toEqual({ scene: "yard" });
  expect(() => readGoal("coins > 1")).toThrow(QuestionRefused);
});

it.each([
  ["at wel", "There is no scene “wel” in this book. Did you mean “yard.well”?"],
  ["at yard.wlel", "Did you mean “yard.well”?"],
  ["at yard.gate.knock", "“yard.gate.knock” is no scene, but a label in yard.gate."],
  ["at knock", "Stand in that, and ask for the label: “yard.gate.knock”."],
  ["at rich", "Type a knot, or knot.stitch."],
  ["a } b at yard", "is no condition"],
  ["a # b at yard", "is no condition"],
  ["a // b at yard", "is no condition"],
  ["a\nb at yard", "is no condition"],
  ["coins > RANDOM(1, 6) at yard", "RANDOM is not of what a story remembers"],
])("%j is refused in a sentence", (goal, says) => {
  const book = ready(storyOf(YARD));
  expect(() => question(book, goal)).toThrow(says);
});

it("a ! is read as not, also where it stands first", () => {
  expect(question(ready(storyOf(YARD)), "!knock and coins > 1 at yard.gate").parts).toEqual([
    "not yard.gate.knock",
    "coins > 1",
  ]);
});

it("a knot may be called as ink calls its own parts", () => {
  const files = storyOf("-> b\n=== b\n* (on) [On]\n- -> s\n=== s\n* (off) [Off]\n- -> END");
  const book = ready(files);
  expect(putQuestion(files, book, question(book, "b and not s.off at s"))).toBeDefined();
});

it.each([
  ["coin > 1", 'did you mean "coins"?'],
  ["rch(2)", 'did you mean "rich"?'],
  ["coins >", "right side"],
])("what ink cannot read of %j is told of the question, not of the book", (condition, says) => {
  const files = storyOf(YARD);
  const book = ready(files);
  const asked = question(book, `${condition} at yard`);
  expect(putQuestion(files, book, asked)).toBeUndefined();
  expect(compileQuestion(files, book, asked)).toContain(says);
});
