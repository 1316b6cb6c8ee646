import { describe, expect, it } from "vitest";
import { storyBook } from "../../src/author/story-book.ts";
import { formatProblem } from "../../src/ink/problem.ts";
import { Playthrough } from "../../src/run/playthrough.ts";
import { plainText, type Scene } from "../../src/run/scene.ts";

/** A story by somebody who has never heard of ours. */
function compiled(files: string | Record<string, string>) {
  const known = typeof files === "string" ? { "main.ink": files } : files;
  return storyBook({ read: (path) => (Object.hasOwn(known, path) ? known[path] : undefined) });
}

function begin(files: string | Record<string, string>): Playthrough {
  const { book, problems } = compiled(files);
  if (!book) throw new Error(problems.map(formatProblem).join("\n"));
  return new Playthrough(book, 1);
}

const textOf = ({ passages }: Scene): string[] =>
  passages.flatMap((passage) => (passage.kind === "card" ? [] : [plainText(passage)]));

/** Takes the option with these words. */
function take(run: Playthrough, words: string): string[] {
  const option = run.scene.options.find(({ text }) => text === words);
  if (!option) throw new Error(`"${words}" is not offered: ${run.scene.options.map(({ text }) => text)}`);
  return textOf(run.choose(option.id));
}

describe("an EXTERNAL of somebody else's story", () => {
  it("is answered by the story's own function of that name", () => {
    const run = begin(
      'EXTERNAL weather()\nIt is {weather()}.\n* [Go] Bye.\n-> END\n=== function weather()\n~ return "fair"\n',
    );
    expect(textOf(run.scene)).toEqual(["It is fair."]);
  });

  it("is that story's own even where it is called like a word of ours", () => {
    const run = begin(
      "VAR thirst = 3\nEXTERNAL drink()\n{thirst}\n* [Drink]\n  ~ drink()\n- {thirst}\n-> END\n=== function drink()\n~ thirst = thirst - 1\n",
    );
    expect(take(run, "Drink")).toEqual(["2"]);
  });

  it("is that story's own also beside another file called vocabulary.ink", () => {
    const run = begin({
      "main.ink": "INCLUDE vocabulary.ink\nEXTERNAL thirsty()\n{thirsty(): Sec.|Pas soif.}\n-> END\n",
      "vocabulary.ink": "=== function thirsty()\n~ return true\n",
    });
    expect(textOf(run.scene)).toEqual(["Sec."]);
  });

  it("with no function to stand in for it is a finding with its place and what to write", () => {
    const { book, problems } = compiled("Hello.\nEXTERNAL weather(day)\n{weather(1)}\n-> END\n");
    expect(book).toBeDefined();
    expect(problems).toMatchObject([
      {
        file: "main.ink",
        line: 2,
        column: 10,
        rule: "external-without-fallback",
        fix: expect.stringContaining("=== function weather(day)"),
      },
    ]);
  });
});
