import fc from "fast-check";
import { expect, it } from "vitest";
import { GrowingBook } from "../../../src/author/incremental/growing-book.ts";
import { compileBook } from "../../../src/ink/compile/compile.ts";
import type { StoryFiles } from "../../../src/ink/sources.ts";

/** All that words can stand in, and some of what they must not be taken for. */
const MAIN = `INCLUDE chapters/pier.ink
CONST PIER = "the pier"
-> quay
=== function weather(age)
{ age > 2:
    ~ return "clear skies"
}
~ return "rain"
`;
const PIER = `=== quay
# chapter: 1 # title: The Quay # place: the quay
The harbour lies still. /* not told */ It smells of tar.
{ weather(1) == "rain": Rain falls on the planks. | The planks are dry. }
{ stopping: A gull cries once. | A gull cries again. | No gull is left. } Nets hang there. # holds: quay > 0
TODO: more about the gulls
* (ask) {not quay.wait} "What day is it?" I ask[ him]. "Nobody knows," he says.
    He mends a net. # note: nets
    * * (again) Ask again[]. He does not hear.
    - - (heard) The knot is done.
+ (wait) [Wait for the ship] The ship is late.
- (later) Later the lamps are lit<>
, one by one. -> strand
= strand
The sand is cold. {quay.ask: He asked for you.} # end: the_sand # title: The Sand
-> END
`;
const FILES: Readonly<Record<string, string>> = {
  "main.ink": MAIN,
  "chapters/pier.ink": PIER,
  "notes/nets.md": "How nets are mended.",
};

const compile = (story: StoryFiles) => compileBook(story);
const files = (changed: Readonly<Record<string, string | undefined>>): StoryFiles => ({
  read: (path) => ({ ...FILES, ...changed })[path],
});

function grown(): GrowingBook {
  const growing = new GrowingBook((story, seen) => compile(seen(story)));
  const growth = growing.grow(files({}));
  expect(growth).toMatchObject({ kind: "compiled", compiled: { book: {}, problems: [] } });
  return growing;
}

const SNIPPETS = fc.oneof(
  fc.constantFrom(
    ...' ,word,a b, and ,\n,\n\n,//,{,},|,*,+,-,[,],#,->,<>,",~,=,\\,TODO: ,(ask),1'.split(","),
  ),
  fc.string({ maxLength: 3 }),
);
const EDIT = fc.record({ at: fc.nat(PIER.length), taken: fc.nat(4), put: SNIPPETS });
type Edit = typeof EDIT extends fc.Arbitrary<infer T> ? T : never;

const edited = (text: string, { at, taken, put }: Edit): string =>
  text.slice(0, at % text.length) + put + text.slice((at % text.length) + taken);

it("a book of which only words were changed is the one that compiling comes to, wherever they stand", () => {
  let reworded = 0;
  fc.assert(
    fc.property(fc.array(EDIT, { minLength: 1, maxLength: 5 }), (edits) => {
      const growing = grown();
      let text = PIER;
      for (const edit of edits) {
        if (edit.at % 2 === 0) growing.prepare(["chapters/pier.ink", "notes/nets.md", "none.ink"]);
        text = edited(text, edit);
        const now = files({ "chapters/pier.ink": text });
        const growth = growing.grow(now);
        if (growth.kind !== "reworded") continue;
        const { book, map } = compile(now);
        expect(growth.book).toEqual(book);
        expect(growing.map).toEqual(map?.());
        reworded += 1;
      }
    }),
    { numRuns: 25 },
  );
  expect(reworded).toBeGreaterThan(15);
});

const told = (was: string, is: string) => files({ "chapters/pier.ink": PIER.replace(was, is) });

it.each([
  ["a paragraph", "The harbour lies still.", "The whole harbour lies quiet."],
  ["behind a comment", "It smells of tar.", "It smells of fish."],
  ["in braces", "Rain falls on", "Rain drips from"],
  ["of a sequence", "A gull cries again.", "The gull cries again."],
  ["of an option with a label", "What day is it?", "What day is it now?"],
  ["behind an option", "He does not hear.", "He does not listen."],
  ["before glue", "the lamps are lit", "all the lamps are lit"],
  ["of a note to oneself", "more about the gulls", "less about the gulls"],
  ["of a comment, and lines around it", "TODO: more", "// Not told.\n\nTODO: much more"],
])("words %s are put into the book that is there", (_, was, is) => {
  const growing = grown();
  const now = told(was, is);
  const growth = growing.grow(now);
  expect(growth.kind).toBe("reworded");
  expect(growth).toEqual({ kind: "reworded", changed: ["chapters/pier.ink"], book: compile(now).book });
  expect(growing.grow(now)).toEqual({ kind: "same" });
});

it.each([
  ["an option more", "- (later)", "+ (row) [Row] -> strand\n- (later)"],
  ["a condition", "{not quay.wait}", "{quay.wait}"],
  ["a name", "(wait)", "(await)"],
  ["what is compared", '"rain": Rain', '"sun": Rain'],
  ["a tag", "# title: The Quay", "# title: The Pier"],
  ["an option without a label", "(wait) ", ""],
  ["where it goes", "-> strand\n= strand", "-> END\n= strand"],
  ["a paragraph that is gone", "He mends a net. ", ""],
])("where %s is changed the book is compiled", (_, was, is) => {
  const growing = grown();
  const now = told(was, is);
  expect(growing.grow(now).kind).toBe("compiled");
  expect(growing.grow(now)).toEqual({ kind: "same" });
  expect(growing.grow(files({})).kind).toBe("compiled");
});

it("what is no ink, a file that comes and one that goes are seen too", () => {
  const growing = grown();
  const noted = growing.grow(files({ "notes/nets.md": "Otherwise." }));
  expect(noted).toMatchObject({ kind: "compiled", changed: ["notes/nets.md"] });
  expect(growing.grow(files({})).kind).toBe("compiled");
  expect(growing.emptied(files({ "chapters/pier.ink": "" }))).toEqual(["chapters/pier.ink"]);
  const gone = growing.grow(files({ "chapters/pier.ink": undefined }));
  expect(growing.emptied(files({ "chapters/pier.ink": undefined }))).toEqual([]);
  expect(gone.kind === "compiled" && gone.compiled.book).toBeUndefined();
  expect(growing.grow(files({ "chapters/pier.ink": undefined }))).toEqual({ kind: "same" });
  const back = growing.grow(files({}));
  expect(back.kind === "compiled" && back.compiled.book).toEqual(compile(files({})).book);
});

it("a file that nothing includes is seen where the book asks for all there are", () => {
  const listing = (...more: readonly string[]) => ({
    ...files({}),
    list: () => [...Object.keys(FILES), ...more],
  });
  const asking = new GrowingBook((story, seen) => {
    const files = seen(story);
    files.list?.();
    return compile(files);
  });
  expect(asking.grow(listing()).kind).toBe("compiled");
  expect(asking.grow(listing()).kind).toBe("same");
  expect(asking.grow(listing("new.ink"))).toMatchObject({ kind: "compiled", changed: ["new.ink"] });
});

it("what is known by its words keeps no other's name", () => {
  const book = (words: string) => ({ read: (path: string) => (path === "main.ink" ? words : undefined) });
  const growing = new GrowingBook((story, seen) => compile(seen(story)));
  growing.grow(book("At the pier.\n* [Row]\n* [Wait] You wait.\n- -> END\n"));
  const growth = growing.grow(book("At the pier.\n* [Row out]\n* [Wait] You wait.\n- -> END\n"));
  expect(growth.kind).toBe("compiled");
});
