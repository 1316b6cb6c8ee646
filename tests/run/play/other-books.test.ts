import { describe, expect, it } from "vitest";
import { compileStory } from "../../../src/author/story-book.ts";
import { formatProblem } from "../../../src/ink/problem.ts";
import { Playthrough } from "../../../src/run/play/playthrough.ts";
import { plainText, type Scene } from "../../../src/run/play/scene.ts";

/** A story by somebody who has never heard of ours. */
function compiled(files: string | Record<string, string>) {
  const known = typeof files === "string" ? { "main.ink": files } : files;
  return compileStory({ read: (path) => (Object.hasOwn(known, path) ? known[path] : undefined) });
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
  return textOf(run.choose(option.id).scene);
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

describe("somebody else's book", () => {
  it("has no date and no body, and its writer's words stay as they are", () => {
    const text = `'Twas the '90s; 6'2" tall. "Yes," he said.`;
    const run = begin(`${text}\n* "It's me"\n-> END\n`);
    expect(run.scene).toMatchObject({ when: "", condition: [] });
    expect(textOf(run.scene)).toEqual([text]);
    expect(run.scene.options.map((option) => option.text)).toEqual([`"It's me"`]);
  });

  it("keeps its joiners, and the space it begins a paragraph with", () => {
    const run = begin("می\u200cخواهم 👩\u200d🚀\n\u3000吾輩は猫である。\n-> END\n");
    expect(textOf(run.scene)).toEqual(["می\u200cخواهم 👩\u200d🚀", "\u3000吾輩は猫である。"]);
  });

  it("has no letters, whatever it calls a letter", () => {
    const run = begin("Dear all. # letter: letter_one\n-> END\n");
    expect(run.scene.passages).toMatchObject([{ kind: "text" }]);
    expect(run.letter("letter_one")).toEqual([]);
  });

  it("ends where nothing is offered, with or without a name for it", () => {
    expect(take(begin("* [Go] Gone.\n-> END\n"), "Go")).toEqual(["Gone."]);
    expect(begin("Gone.\n-> END\n").scene.close).toMatchObject({ kind: "ending", title: "" });
    expect(begin("Gone. # title: Home # end: home\n-> END\n").scene.close).toMatchObject({
      kind: "ending",
      fate: "home",
      title: "Home",
    });
  });

  it("may offer an option without words", () => {
    const run = begin('VAR none = ""\nHere.\n+ [{none}]\n  There.\n  -> END\n');
    expect(run.scene.options.map(({ text }) => text)).toEqual(["(go on)"]);
  });
});
