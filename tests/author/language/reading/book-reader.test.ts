import fc from "fast-check";
import { expect, it } from "vitest";
import { BookReader, type ReadBook } from "../../../../src/author/language/reading/book-reader.ts";
import { sortProblems } from "../../../../src/ink/problem.ts";

const FILES: Readonly<Record<string, string>> = {
  "main.ink": "# title: The Pier\nINCLUDE a.ink\nINCLUDE b.ink\nCONST PRICE = 2\nVAR gold = 3\n-> pier\n",
  "a.ink": `=== pier
The tide is out. {gold} {strand.slept: You slept.}
* (bought) {gold > PRICE} [Buy] -> strand
* (left) [Leave]
- (later) {shop(gold)} -> strand.far
= jetty
{bought: Poorer.} -> strand
`,
  "b.ink": `=== strand
~ temp cold = gold
+ (slept) [Sleep] {cold} -> pier.jetty
+ [Go] {pier.left: You left.} -> far
= far
TODO: an end
{slept > 1: -> DONE}
-> END
=== function shop(coins)
{ coins > PRICE:
    ~ return "open"
}
~ return "shut"
`,
};
const NAMES = "pier strand far jetty bought left later slept gold PRICE shop cold knot".split(" ");
const SNIPPETS = [
  ..."{ } | ( ) // /* */ ~ = === -> <- * + - # <>".split(" "),
  ..."\n|* (knot) [x]\n|\n=== knot\n|\n= far\n|-> knot|{knot}|VAR knot = 1\n|CONST PRICE = 3\n|LIST l = a, b\n".split(
    "|",
  ),
  ..."EXTERNAL f(x)\n|{f(1)}|INCLUDE b.ink\n|\nTODO: more\n|~ temp knot = 1\n|- (later) ".split("|"),
];
const EDITS = fc.oneof(
  fc.record({ at: fc.nat(400), cut: fc.nat(3), put: fc.constantFrom("", ...SNIPPETS) }),
  // One name for another, at one of the places where it stands.
  fc.record({ name: fc.constantFrom(...NAMES), nth: fc.nat(4), to: fc.constantFrom(...NAMES) }),
);
type Edit = typeof EDITS extends fc.Arbitrary<infer One> ? One : never;

function edited(text: string, edit: Edit): string {
  if ("at" in edit) {
    const at = edit.at % (text.length + 1);
    return text.slice(0, at) + edit.put + text.slice(at + edit.cut);
  }
  const parts = text.split(new RegExp(`\\b${edit.name}\\b`));
  const nth = edit.nth % parts.length;
  return parts.reduce((sum, part, index) => sum + (index === nth + 1 ? edit.to : edit.name) + part);
}

/** All there is to know of a book, but in no order. */
const known = ({ problems, mentions, outline }: ReadBook) => ({
  problems: sortProblems(problems),
  mentions: [...mentions.values()]
    .flat()
    .map((mention) => JSON.stringify(mention))
    .sort(),
  flows: outline?.flows.map(({ name, at }) => `${name} ${at.file}:${at.line}`),
  choices: outline?.choices.map(({ id, at }) => `${id} ${at.file}:${at.line}`),
  diverts: outline?.diverts.map(({ to, written, flow }) => `${flow} ${written} ${to}`),
  prose: outline?.prose.map(({ text, flow }) => `${flow} ${text}`),
  todos: outline?.todos.map(({ text }) => text).sort(),
});

it("a book that is read again after edits is known as one that is read for the first time", () => {
  const edits = fc.array(fc.record({ file: fc.constantFrom(...Object.keys(FILES)), edit: EDITS }), {
    minLength: 1,
    maxLength: 3,
  });
  fc.assert(
    fc.property(edits, (all) => {
      const texts: Record<string, string> = { ...FILES };
      const files = { read: (path: string) => texts[path], list: () => Object.keys(FILES) };
      const reader = new BookReader(undefined);
      reader.read(files);
      for (const { file, edit } of all) {
        texts[file] = edited(texts[file] ?? "", edit);
        expect(known(reader.read(files))).toEqual(known(new BookReader(undefined).read(files)));
      }
    }),
    { numRuns: 12 },
  );
});

it("a line at which ink would leave the file without a word is told of, and what stands below is in the book", () => {
  const texts: Record<string, string> = { ...FILES };
  const files = { read: (path: string) => texts[path], list: () => Object.keys(FILES) };
  const reader = new BookReader(undefined);
  reader.read(files);
  texts["b.ink"] = (texts["b.ink"] ?? "").replace("-> END", "|-> END");
  expect(reader.read(files).problems).toMatchObject([{ file: "b.ink", line: 8, rule: "spare-bar" }]);
});

it("a divert above the first knot leads where it led, whatever is typed below", () => {
  const texts: Record<string, string> = { ...FILES };
  const files = { read: (path: string) => texts[path], list: () => Object.keys(FILES) };
  const reader = new BookReader(undefined);
  reader.read(files);
  texts["b.ink"] = (texts["b.ink"] ?? "").replace("coins > PRICE", "coins > 2");
  expect(reader.read(files).outline?.diverts[0]).toMatchObject({ flow: "", to: "pier" });
});

it("a reading that is given up leaves what was known before", () => {
  let text = FILES["a.ink"] ?? "";
  let isPressed = false;
  const files = {
    read: (path: string) => (path === "a.ink" ? text : FILES[path]),
    list: () => Object.keys(FILES),
  };
  const reader = new BookReader(undefined, () => {
    if (isPressed) throw new Error("given up");
  });
  reader.read(files);
  text = text.replace("-> strand\n", "-> stand\n");
  isPressed = true;
  expect(() => reader.read(files)).toThrow("given up");
  isPressed = false;
  expect(reader.read(files).problems).toMatchObject([{ file: "a.ink", rule: "unknown-divert" }]);
});
