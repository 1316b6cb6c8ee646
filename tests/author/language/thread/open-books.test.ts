import { dirname } from "node:path";
import { expect, it } from "vitest";
import { OpenBooks } from "../../../../src/author/language/thread/open-books.ts";
import { storyWorld } from "../../../../src/workshop/language/story-world.ts";
import { inFolder, inOwnFolder, write } from "../../../game/game.ts";

inOwnFolder();

it("a book in a folder that is called as a file is read as it is typed, before it is saved", () => {
  const story = dirname(write("tale.ink/notes.md", ""));
  const setup = { story, roots: [story], branches: [], barred: [], texts: [] };
  const books = new OpenBooks(
    (textOf) => storyWorld(setup, textOf),
    setup.roots,
    () => {},
  );
  const path = inFolder("tale.ink", "main.ink");
  books.setText({ path, version: 1, text: "-> nowhere\n" });
  expect(books.look(story)).toMatchObject([{ path, version: 1, marks: [{ rule: "unknown-divert" }] }]);
});

it("what is typed while a book is looked at is looked at next, and what was found is of the text before it", () => {
  const main = write("tale/main.ink", "-> road\n=== road\nDust.\n-> END\n");
  const text = (version: number, to: string) => ({
    path: main,
    version,
    text: `-> ${to}\n=== road\nDust.\n-> END\n`,
  });
  const typed = [text(2, "nowhere")];
  const setup = { roots: [inFolder("tale")], branches: [], barred: [], texts: [] };
  const books: OpenBooks = new OpenBooks(
    (textOf) => storyWorld(setup, textOf),
    setup.roots,
    () => {
      for (const newer of typed.splice(0)) books.setText(newer);
    },
  );
  books.setText(text(1, "road"));
  const story = books.next ?? "";
  expect(books.look(story)).toEqual([{ path: main, version: 1, marks: [] }]);
  expect(books.next).toBe(story);
  expect(books.look(story)).toMatchObject([{ version: 2, marks: [{ rule: "unknown-divert" }] }]);
  expect(books.next).toBeUndefined();
});
