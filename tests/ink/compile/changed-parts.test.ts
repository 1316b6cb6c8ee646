import { expect, it } from "vitest";
import { compileStory } from "../../../src/author/story-book.ts";
import type { Book } from "../../../src/ink/book.ts";
import { changedParts } from "../../../src/ink/compile/changed-parts.ts";

const INK = `
VAR deep = 3.0
-> one
=== one
At the head.
-> first
= first
First {deep}.
* (go) [Go]
- -> second
= second
Second.
* Unlabelled -> two
=== two
{seven() > 6: Two.}
-> END
=== function seven()
~ return 7
`;

function compiled(ink: string): Book {
  const { book, problems } = compileStory({ read: (path) => (path === "main.ink" ? ink : undefined) });
  if (!book) throw new Error(JSON.stringify(problems));
  return book;
}

it.each([
  ["a word", "First", "The first", ["one.first"]],
  ["what stands before the stitches of a knot", "At the head", "At its head", ["one"]],
  ["where a divert leads", "Second.", "Second. -> two", ["one.second"]],
  ["a label, by which a choice is known", "(go)", "(went)", ["one.first"]],
  ["words, by which a choice without a label is known", "Unlabelled", "Unnamed", ["one.second"]],
  ["a function", "return 7", "return 8", ["seven"]],
  ["a whole number for one with a point", "3.0", "3", [""]],
  ["the first divert", "-> one\n", "-> two\n", [""]],
  ["a knot under another name, and whatever leads to it", "two", "three", ["one.second", "three", "two"]],
  ["a comment", "Second.", "// Later.\nSecond. // So be it.", []],
  ["a blank line", "Second.", "\n\nSecond.", []],
])("%s is a change of the knot or stitch it stands in", (_, written, anew, parts) => {
  expect(INK).toContain(written);
  const after = INK.replaceAll(written, anew);
  expect(changedParts(compiled(INK), compiled(after)).sort()).toEqual(parts);
});
