import { expect, it } from "vitest";
import { compileBook } from "../../../src/ink/compile/compile.ts";
import { tellTraced } from "../../../src/ink/trace/traced-teller.ts";

const STORY = `
Sand.
* (sang) [Sing]
* (hummed) [Hum]
-
First.
{sang:Second.}
Third, {hummed:hummed|sung}.
Fourth.
{sang: -> cave|-> sea}
=== cave
Fifth.
Sixth.
* {sang} [Stay]
* {hummed} [Go]
- -> END
=== sea
Seventh.
-> END
`;

/** Under which answers each line and each choice stands that was told after singing. */
function afterSinging() {
  const { book } = compileBook({ read: (path) => (path === "main.ink" ? STORY : undefined) });
  if (!book) throw new Error("The story does not compile.");
  const teller = tellTraced(book, [], 1);
  teller.advance();
  teller.choose(teller.options[0]?.id ?? "");
  const told = teller.advance().map(({ text }) => text);
  const { lines, choices } = teller.trace;
  const under = lines.map((line) => line.under.flat().length);
  return { told, under, choices };
}

it("a line stands under the conditions around it, and under those that led to it, and under no others", () => {
  const { told, under } = afterSinging();
  expect(Object.fromEntries(told.map((text, index) => [text, under[index]]))).toEqual({
    "First.": 0,
    "Second.": 1,
    "Third, sung.": 1,
    "Fourth.": 0,
    "Fifth.": 1,
    "Sixth.": 1,
  });
});

it("a choice that is not offered is known with what it asked", () => {
  const { choices } = afterSinging();
  expect(choices.map(({ id, own }) => [id !== undefined, own.length])).toEqual([
    [true, 1],
    [false, 1],
  ]);
});
