import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Compiler } from "inkjs/compiler/Compiler";
import { CompilerOptions } from "inkjs/compiler/CompilerOptions";
import { Story } from "inkjs/engine/Story";
import { expect, it } from "vitest";
import { Playthrough } from "../../src/run/play/playthrough.ts";
import { plainText, type Scene } from "../../src/run/play/scene.ts";
import { realBook } from "../book.ts";
import { game, inOwnFolder } from "../game/game.ts";

inOwnFolder();

const STORY = join(import.meta.dirname, "..", "..", "story");
/** Whether all of it is asked: `npm run test:story`. */
const IS_WHOLE = process.env.WHOLE_STORY === "1";
const RUNS = IS_WHOLE ? 200 : 40;
/** A man who drinks what he should not: too rare by chance for anything to be said of how he ends. */
const SICKLY = ["the_walk.shade.drank_drip", "water.salt.tub_again", "water.nights.washed_him"];
/** A man who gives away all his water: as rare. */
const GIVING = [
  "water.home.did_his_shift",
  "water.wall.gave_mine",
  "water.salt.last_mouthful",
  "water.dew.dew_to_him",
  "water.last_water.gave_at_noon",
];
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
  return Array.from({ length: RUNS }, (_, count) => {
    const run = new Playthrough(book, 1);
    for (let { options } = run.scene; options.length > 0; options = run.scene.options) {
      const sought = [SICKLY, GIVING][count % 10] ?? [];
      const rare = options.find(({ id }) => sought.includes(id));
      run.choose((rare ?? options[roll(options.length)])?.id ?? "");
    }
    return run;
  });
})();
const scenes = runs.flatMap(({ steps, scene }) => [...steps.map((step) => step.scene), scene]);

it("every run comes to an ending, and the story told the body nothing it could not take", () => {
  for (const run of runs) {
    expect(run.scene.close?.kind).toBe("ending");
    expect(run.refused).toEqual([]);
  }
});

// The last chapter reads a run back and decides nothing: one option there turns the sheet.
it("every scene offers two to four options of at most nine words, and a fifth only to step past", () => {
  const offered = scenes.filter(({ close, options }) => !close && !options[0]?.id.startsWith("earth."));
  const few = offered.filter(({ options }) => {
    const own = options.filter(({ id }) => !id.endsWith(".step_past"));
    return options.length < 2 || own.length > 4;
  });
  expect([...new Set(few.map(({ options }) => options.map(({ id }) => id).join(" ")))]).toEqual([]);
  const options = offered.flatMap((scene) => scene.options.map(({ text }) => text));
  expect([...new Set(options)].filter((text) => countWords(text) > 9)).toEqual([]);
});

// One speaker a paragraph: a quotation right behind another reads as an answer to it.
it("no quotation in a paragraph stands right behind another", () => {
  const paragraphs = scenes
    .flatMap(({ passages }) => passages)
    .map((passage) => (passage.kind === "card" ? "" : plainText(passage)));
  expect([...new Set(paragraphs)].filter((text) => /”\s+“/.test(text))).toEqual([]);
});

it("the first decision comes within 250 words, and nine in ten within 190 of the last", () => {
  expect(wordsOf(runs[0]?.steps[0]?.scene ?? { ...(scenes[0] as Scene) })).toBeLessThanOrEqual(250);
  const lengths = scenes.map(wordsOf).sort((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length * 0.9)]).toBeLessThanOrEqual(190);
});

it("the first letter can be sent or kept with every name, and is whole either way", () => {
  const fates = new Set(
    runs.map(({ survival }) => {
      const isSent = survival.value.letters.letter_one === "sent";
      return `${survival.value.childName} ${isSent ? "sent" : "not sent"}`;
    }),
  );
  expect([...fates].sort()).toEqual(
    ["asako", "fumi", "mugiko"].flatMap((name) => [`${name} not sent`, `${name} sent`]).sort(),
  );
  for (const run of runs) expect(run.letter("letter_one").length).toBe(5);
});

/** The stitch whose options a scene offers: where the reader stands. */
const stands = ({ options }: Scene): string => options[0]?.id.split(".").slice(0, 2).join(".") ?? "the end";

/** Every way of deciding from here until the reader stands in that stitch, as the bodies that come there. */
function bodiesAt(stitch: string, run: Playthrough, deep: number): Set<string> {
  const { moment } = run;
  const found = new Set<string>();
  for (const { id } of moment.told.options.filter((option) => !option.id.endsWith(".step_past"))) {
    run.resume(moment);
    run.choose(id);
    if (stands(run.scene) === stitch) found.add(run.survival.key);
    else if (deep > 0) for (const body of bodiesAt(stitch, run, deep - 1)) found.add(body);
  }
  run.resume(moment);
  return found;
}

const offered = new Set(scenes.flatMap(({ options }) => options.map(({ id }) => id)));
/** Those that were come by; in its full length the others, too, which are looked for. */
const steppedPast = Object.values(book.choices)
  .map(({ id }) => id)
  .filter((id) => id.endsWith(".step_past") && (IS_WHOLE || offered.has(id)));

/** The decisions of the first run that was offered it; where none was by chance, of a way that is looked for. */
function wayTo(id: string): readonly string[] {
  for (const { steps } of runs) {
    const count = steps.findIndex(({ scene }) => scene.options.some((option) => option.id === id));
    if (count >= 0) return steps.slice(0, count).map(({ chose }) => chose.id);
  }
  const scene = id.slice(0, id.lastIndexOf("."));
  const { stdout } = game(["explore", "--json", "--goal", `${id} at ${scene}`]);
  const route: readonly string[] = JSON.parse(stdout).route ?? [];
  expect(route, `nothing leads to ${id}`).toContain(id);
  return route.slice(0, route.indexOf(id));
}

it.each(steppedPast)(
  "%s leaves Saigo as one way through the scene does",
  (id) => {
    const run = new Playthrough(book, 1);
    for (const each of wayTo(id)) run.choose(each);
    const { moment } = run;
    run.choose(id);
    const [stitch, body] = [stands(run.scene), run.survival.key];
    run.resume(moment);
    expect([...bodiesAt(stitch, run, 3)]).toContain(body);
  },
  120_000,
);

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
  for (let turn = 0; turn < 400; turn += 1) {
    while (story.canContinue) story.Continue();
    if (story.currentChoices.length === 0) break;
    story.ChooseChoiceIndex(turn % story.currentChoices.length);
  }
  expect(story.currentChoices).toEqual([]);
});
