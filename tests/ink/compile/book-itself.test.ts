import { describe, expect, it } from "vitest";
import { compileStory, writeVocabulary } from "../../../src/author/story-book.ts";
import type { Book } from "../../../src/ink/book.ts";
import { compileBook } from "../../../src/ink/compile/compile.ts";

/** A book of somebody else's, from the text of its one file. */
function bookOf(ink: string, place?: string): Book {
  const read = (path: string) => (path === "main.ink" ? ink : undefined);
  const { book, problems } = compileBook({ read, ...(place === undefined ? {} : { place }) });
  if (!book) throw new Error(JSON.stringify(problems));
  return book;
}

/** A book of ours, with what stands above the words of the vocabulary. */
function ourBook(above: string, ink: string): Book {
  const files: Record<string, string> = {
    "main.ink": `${above}INCLUDE vocabulary.ink\n${ink}`,
    "vocabulary.ink": writeVocabulary(),
  };
  const { book, problems } = compileStory({ read: (path) => files[path] });
  if (!book) throw new Error(JSON.stringify(problems));
  return book;
}

const tagged = (...tags: readonly string[]): Book => bookOf(`${tags.join("\n")}\nSand.\n-> END\n`);

describe("what a story says of itself above its first line", () => {
  it("is its title and its author, without the blanks around them", () => {
    expect(tagged("# title:  The Ferry  ", "# author:A. Baker")).toMatchObject({
      title: "The Ferry",
      author: "A. Baker",
    });
    expect(tagged("#   title  : The Ferry")).toMatchObject({ title: "The Ferry" });
  });

  it("is read in capitals too, and of two the first counts", () => {
    expect(tagged("# TITLE: One", "# Title: Two").title).toBe("One");
  });

  it("may hold colons, and be in any order among other tags", () => {
    expect(tagged("# theme: dark", "# author: X", "# title: Sea: a crossing")).toMatchObject({
      title: "Sea: a crossing",
      author: "X",
    });
  });

  it("is nothing where nothing is said, or a word stands before it", () => {
    const { title, author, identity } = tagged("# theme: dark", "# the title: No", "# title:");
    expect([title, author, identity]).toEqual([undefined, undefined, undefined]);
  });

  it("ends where the first chapter begins, in a book of ours, and nowhere in another's", () => {
    const tags = "# title: Whole\n# chapter: 1\n# title: Ash\n# author: Nobody\n";
    const ours = ourBook(tags, "Sand.\n-> END\n");
    expect([ours.title, ours.author]).toEqual(["Whole", undefined]);
    expect(bookOf(`${tags}Sand.\n-> END\n`).author).toBe("Nobody");
    expect(ourBook("# chapter: 1\n# title: Ash\n", "Sand.\n-> END\n").title).toBeUndefined();
  });

  it("is nothing where only play can tell what a tag says", () => {
    expect(bookOf("VAR a = 1\n# title: {a > 0: One|Two}\nSand.\n-> END\n").title).toBeUndefined();
  });
});

describe("what a book is known by to its runs", () => {
  it.each(["ferry", "the-ferry-2", "2", "a".repeat(40)])("is its id where that is plain: %s", (id) => {
    expect(tagged("# title: Other", `# id: ${id}`).identity).toBe(id);
  });

  it.each([
    ["The Ferry!", /^the-ferry-[0-9a-f]{6}$/],
    ["-ferry", /^ferry-[0-9a-f]{6}$/],
    ["ferry-", /^ferry-[0-9a-f]{6}$/],
    ["a".repeat(41), /^a{32}-[0-9a-f]{6}$/],
    ["../../etc", /^etc-[0-9a-f]{6}$/],
    ["Éclair  &  Café", /^eclair-cafe-[0-9a-f]{6}$/],
    ["渡し船", /^book-[0-9a-f]{6}$/],
    ["a ferry that crosses the bay at night and back", /^a-ferry-that-crosses-the-bay-at-[0-9a-f]{6}$/],
  ])("is a name fit for a folder where it is not: %s", (id, identity) => {
    expect(tagged(`# id: ${id}`).identity).toMatch(identity);
  });

  it("is another where two look alike, and the same however its letters are put together", () => {
    expect(tagged("# id: A ferry").identity).not.toBe(tagged("# id: A Ferry").identity);
    expect(tagged("# id: Caf\u00e9 x").identity).toBe(tagged("# id: Cafe\u0301 x").identity);
  });

  it("is its title where it has no id, and else the place it lies in", () => {
    expect(bookOf("# title: The Ferry\nSand.\n-> END\n", "tales/bay.ink").identity).toMatch(/^the-ferry-/);
    expect(bookOf("Sand.\n-> END\n", "tales/bay.ink").identity).toMatch(/^tales-bay-ink-/);
  });
});

it("a book's hash is another where a word, the flow or a choice's name is, and the same where nothing is", () => {
  const ink = "-> a\n=== a\nSand.\n* (dig) [Dig] Ash.\n- -> END\n";
  const { hash } = bookOf(ink);
  expect(hash).toMatch(/^[0-9a-f]{12}$/);
  expect(bookOf(ink).hash).toBe(hash);
  for (const [was, is] of [
    ["Sand", "Salt"],
    ["(dig)", "(lie)"],
    ["- -> END", "- -> a"],
  ] as const)
    expect(bookOf(ink.replace(was, is)).hash).not.toBe(hash);
});

describe("the ways a book can end", () => {
  it("are those its tags name, each once, in the order of the book", () => {
    const ink =
      "* [Go]\n  Sea. # end: drowned\n  -> END\n* [Stay]\n  Sand. # end: buried\n  -> END\n* [Ask]\n  No. # end: drowned\n  -> END\n";
    expect(bookOf(ink).endings).toEqual(["drowned", "buried"]);
  });

  it("are where it ends, where no tag names any", () => {
    const ink =
      "* [Go] -> sea\n* [Stay] -> END\n=== sea\n-> deep\n= deep\n* [Swim] -> END\n* [Sink] -> END\n=== never\n-> END\n";
    expect(bookOf(ink).endings).toEqual(["end", "sea.deep", "never"]);
  });
});

it("of each text it is known how many words it has, and of one without words nothing", () => {
  const { texts } = bookOf("Sand and ash.\n…\nSea.\n-> END\n");
  expect(Object.values(texts)).toEqual([3, 1]);
  for (const path of Object.keys(texts)) expect(path).not.toBe("");
});
