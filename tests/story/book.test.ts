import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Compiler } from "inkjs/compiler/Compiler";
import { CompilerOptions } from "inkjs/compiler/CompilerOptions";
import { Story } from "inkjs/engine/Story";
import { expect, it } from "vitest";
import { Playthrough } from "../../src/run/playthrough.ts";
import { plainText, type Scene } from "../../src/run/scene.ts";
import { survivalKey } from "../../src/survival/survival.ts";
import { realBook } from "../book.ts";

const STORY = join(import.meta.dirname, "..", "..", "story");
const RUNS = 300;
const book = realBook();

const countWords = (text: string): number => text.match(/\p{L}[\p{L}'’-]*/gu)?.length ?? 0;
const wordsOf = ({ passages }: Scene): number =>
  passages.reduce((sum, passage) => sum + (passage.kind === "card" ? 0 : countWords(plainText(passage))), 0);

/** Numbers below `most` that are the same in every run of the tests. */
function dice(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * most);
  };
}

/** Many runs of the real book, each option as likely as the next. */
const runs = (() => {
  const roll = dice(1);
  return Array.from({ length: RUNS }, () => {
    const run = new Playthrough(book, 1);
    for (let { options } = run.scene; options.length > 0; options = run.scene.options)
      run.choose(options[roll(options.length)]?.id ?? "");
    return run;
  });
})();
const scenes = runs.flatMap(({ steps, scene }) => [...steps.map((step) => step.scene), scene]);

it("every run comes to where the book ends, and the story told the body nothing it could not take", () => {
  for (const run of runs) {
    expect(run.scene.close).toEqual({ kind: "edge" });
    expect(run.refused).toEqual([]);
  }
});

it("every choice of the book is reached", () => {
  const taken = new Set(runs.flatMap(({ steps }) => steps.map(({ chose }) => chose.id)));
  const ids = Object.values(book.choices).map(({ id }) => id);
  expect(ids.filter((id) => !taken.has(id))).toEqual([]);
});

it("every scene offers two to four options of at most nine words", () => {
  const offered = scenes.filter(({ close }) => !close);
  expect(offered.filter(({ options }) => options.length < 2 || options.length > 4)).toEqual([]);
  const options = offered.flatMap((scene) => scene.options.map(({ text }) => text));
  expect([...new Set(options)].filter((text) => countWords(text) > 9)).toEqual([]);
});

it("the first decision comes within 250 words, and nine in ten within 180 of the last", () => {
  expect(wordsOf(runs[0]?.steps[0]?.scene ?? { ...(scenes[0] as Scene) })).toBeLessThanOrEqual(250);
  const lengths = scenes.map(wordsOf).sort((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length * 0.9)]).toBeLessThanOrEqual(180);
});

it("the letter can be sent or kept with every name, and is whole either way", () => {
  const fates = new Set(
    runs.map(({ survival }) => `${survival.value.childName} ${survival.value.letters.letter_one}`),
  );
  expect([...fates].sort()).toEqual(
    ["asako", "fumi", "mugiko"].flatMap((name) => [`${name} kept`, `${name} sent`]).sort(),
  );
  for (const run of runs) expect(run.letter("letter_one").length).toBe(5);
});

it("there is a way to be marked, and a way to let another man take the blame", () => {
  const took = (run: Playthrough, id: string) => run.steps.some(({ chose }) => chose.id === id);
  const marked = runs.filter(({ survival }) => survival.value.standing === "marked");
  expect(marked.some((run) => took(run, "ash.captain.stood_up"))).toBe(true);
  const unseen = runs.filter(
    (run) => took(run, "ash.captain.looked_at_rice") && took(run, "ash.watched.held_tin"),
  );
  expect(unseen.some(({ survival }) => survival.value.standing === "unnoticed")).toBe(true);
  expect(unseen.every(({ survival }) => survival.value.wounds === "whole")).toBe(true);
});

it.each([
  ["beaten", "stood_up", "got_up"],
  ["facing", "both_of_us", "hit_softly"],
  ["watched", "looked_at_rice", "held_tin"],
  ["ranks", "school_sum", "taught_nozaki"],
])("stepping past the hard scene %s leaves Saigo as one way through it does", (stitch, blame, way) => {
  const upTo = (...ids: string[]): string => {
    const run = new Playthrough(book, 1);
    while (!run.offers(`ash.captain.${blame}`)) run.choose(run.scene.options[0]?.id ?? "");
    for (const id of [`captain.${blame}`, ...ids]) run.choose(`ash.${id}`);
    return survivalKey(run.survival);
  };
  expect(upTo(`${stitch}.step_past`)).toBe(upTo(`${stitch}.stayed`, `${stitch}.${way}`));
});

it("the book also plays where only ink is present", () => {
  const files = {
    ResolveInkFilename: (name: string) => name,
    LoadInkFileContents: (name: string) => readFileSync(join(STORY, name), "utf8"),
  };
  const source = files.LoadInkFileContents("main.ink");
  const json = new Compiler(source, new CompilerOptions("main.ink", [], true, null, files))
    .Compile()
    .ToJson();
  const story = new Story(String(json));
  story.allowExternalFunctionFallbacks = true;
  for (let turn = 0; turn < 60; turn += 1) {
    while (story.canContinue) story.Continue();
    if (story.currentChoices.length === 0) break;
    story.ChooseChoiceIndex(turn % story.currentChoices.length);
  }
  expect(story.currentChoices).toEqual([]);
});
