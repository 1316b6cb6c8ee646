import fc from "fast-check";
import { afterEach, expect, it } from "vitest";
import { search } from "../../../../src/author/explore/search/search.ts";
import type { Word } from "../../../../src/ink/vocabulary.ts";
import { Playthrough } from "../../../../src/run/play/playthrough.ts";
import { plainText } from "../../../../src/run/play/scene.ts";
import { ASKS, VOCABULARY } from "../../../../src/run/play/vocabulary.ts";
import { foreign, ours } from "../subjects.ts";

/** All there is to be come by in a small story, found by playing every list of decisions in the plain game. */
function everyWay(subject: ReturnType<typeof ours>) {
  const [told, choices, endings] = [new Set<string>(), new Set<string>(), new Map<string, number>()];
  let isRefused = false;
  const waiting: string[][] = [[]];
  for (let path = waiting.shift(); path; path = waiting.shift()) {
    const run = new Playthrough(subject.book, 1);
    for (const id of path) run.choose(id);
    const { passages, options, close } = run.scene;
    for (const passage of passages)
      if (passage.kind !== "card")
        for (const [text] of plainText(passage).matchAll(/\bu\d+u\b/g)) told.add(text);
    if (run.refused.length > 0) isRefused = true;
    if (close?.kind === "ending" && !endings.has(close.fate)) endings.set(close.fate, path.length);
    for (const { id } of options) {
      choices.add(id);
      waiting.push([...path, id]);
    }
  }
  return { told, choices, endings, isRefused };
}

function agree(ink: string): void {
  const subject = ours(ink);
  const plain = everyWay(subject);
  const result = search(subject, { seed: 1, states: 100_000 });
  expect(result).toMatchObject({ isExhausted: true });
  const lines = `INCLUDE vocabulary.ink\n${ink}`.split("\n");
  const unseen = result.unseen.flatMap(
    ({ line, column }) => lines[line - 1]?.slice(column - 1).match(/^u\d+u\b/) ?? [],
  );
  const authored = [...ink.matchAll(/\bu\d+u\b/g)].map(([text]) => text);
  expect(new Set(authored.filter((text) => !unseen.includes(text)))).toEqual(plain.told);
  expect(
    new Set(
      Object.values(subject.book.choices)
        .map(({ id }) => id)
        .filter((id) => !result.choices.unreached.includes(id)),
    ),
  ).toEqual(plain.choices);
  expect(new Map(result.endings.map(({ id, shortest }) => [id, shortest.length]))).toEqual(plain.endings);
  expect(result.findings.some(({ kind }) => kind === "refused")).toBe(plain.isRefused);
}

const DEEDS = [
  "grow_thirsty()",
  "drink()",
  "take_water()",
  "lose_water()",
  "fill_canteen()",
  "give_water(PAK)",
  "warm(PAK)",
  "cool(PAK)",
  "dies(PAK)",
  "dies(MORI)",
  "go_hungry()",
  "eat()",
  "sicken()",
  "mend()",
  "wound()",
  "dress_wound()",
  "toil()",
  "rest()",
  "draw_notice()",
  "clear_name()",
  "learn(BREAD_SUM)",
  "draft(LETTER_ONE)",
  "keep(LETTER_ONE)",
  "send(LETTER_ONE)",
  "bury(LETTER_ONE)",
  "name_child(FUMI)",
  "hour(NIGHT)",
];
const ASKED = [
  "thirsty()",
  "parched()",
  "mouthfuls() > 1",
  "mouthfuls() == 0",
  "hungry()",
  "sick()",
  "hurt()",
  "spent()",
  "marked()",
  "cleared()",
  "is_cold(PAK)",
  "is_known(PAK)",
  "is_close(PAK)",
  "lives(PAK)",
  "lives(MORI)",
  "knows(BREAD_SUM)",
  "letter_is(LETTER_ONE, KEPT)",
  "letter_is(LETTER_ONE, SENT)",
  "child_is(FUMI)",
  "hour_is(NIGHT)",
  "is_struck(LETTER_ONE)",
];
const SCENES = 3;

const asked = (scene: number) =>
  fc
    .tuple(
      fc.constantFrom("", "not "),
      fc.oneof(
        fc.constantFrom(...ASKED),
        scene > 0
          ? fc.tuple(fc.nat(scene - 1), fc.nat(1)).map(([at, way]) => `s${at}.w${way}`)
          : fc.constantFrom(...ASKED),
      ),
    )
    .map((parts) => parts.join(""));

const aScene = (scene: number) =>
  fc.record({
    tells: fc.array(fc.constantFrom(...DEEDS), { maxLength: 1 }),
    asks: fc.array(asked(scene), { maxLength: 2 }),
    letter: fc.constantFrom(
      "",
      "Plain words. # letter: letter_one",
      '{about(PLACE, "Suribachi")} # letter: letter_one',
    ),
    ways: fc.array(
      fc.record({
        when: fc.option(asked(scene), { nil: undefined }),
        tells: fc.array(fc.constantFrom(...DEEDS), { maxLength: 2 }),
      }),
      { minLength: 2, maxLength: 2 },
    ),
  });

/** A book of three scenes in which everything that can be told and asked stands somewhere. */
const aBook = fc.tuple(...Array.from({ length: SCENES }, (_, scene) => aScene(scene))).map((scenes) => {
  let count = 0;
  const unique = () => `u${count++}u`;
  const written = scenes.map(({ tells, asks, letter, ways }, scene) =>
    [
      `=== s${scene}`,
      ...tells.map((deed) => `~ ${deed}`),
      "Here.",
      letter,
      ...asks.map((condition) => `{${condition}:${unique()}.|${unique()}.}`),
      ...ways.flatMap(({ when, tells: own }, way) => [
        `* (w${way}) ${when === undefined ? "" : `{${when}} `}[Go ${way}]`,
        `    ${unique()}.`,
        ...own.map((deed) => `    ~ ${deed}`),
      ]),
      "* (on) [Go on]",
      `- -> ${scene === SCENES - 1 ? "last" : `s${scene + 1}`}`,
    ].join("\n"),
  );
  return `-> s0\n${written.join("\n")}\n=== last\n{letter_is(LETTER_ONE, BURIED): -> found}\nOut. # end: out\n-> END\n=== found\nFound. # end: found\n-> END\n=== endings\n= thirst\nSand. # end: thirst\n-> END\n= dysentery\nSand. # end: dysentery\n-> END\n`;
});

it("what the search finds in a small book is what playing every list of decisions finds", () => {
  fc.assert(fc.property(aBook, agree), { numRuns: process.env.LONG_TESTS ? 300 : 12 });
});

it("a variable that one way sets to what it was is set on a way where it was something else", () => {
  const subject = foreign(`VAR lit = true
-> k
=== k
Here.
+ (off) [Off]
    ~ lit = false
    -> k
+ [On]
    ~ lit = true
    -> k
+ [Look]
    {lit && off:Light again.|As it was.}
    -> k`);
  expect(search(subject, { seed: 1, states: 1_000 })).toMatchObject({ unseen: [] });
});

afterEach(() => {
  Reflect.deleteProperty(ASKS, "is_stranger");
  Reflect.deleteProperty(VOCABULARY.words, "is_stranger");
});

it("a word that is added to the vocabulary is heeded without being told of anywhere else", () => {
  Object.assign(ASKS, {
    is_stranger: {
      takes: ["person"],
      gives: "truth",
      answer: ({ value }: Parameters<NonNullable<(typeof ASKS)[string]>["answer"]>[0], who: "pak") =>
        value.people[who].bond === "stranger",
    },
  });
  Object.assign(VOCABULARY.words, { is_stranger: { kind: "asks", takes: ["person"] } satisfies Word });
  agree(`
* (warm_him) [Warm him]
    ~ warm(PAK)
* (leave_him) [Leave him]
- Later.
* (on) [On]
- {is_stranger(PAK):u1u|u2u}.
* (out) {is_stranger(PAK)} [Out]
    u3u.
* (stay) [Stay]
    u4u.
- Over. # end: over
-> END`);
});
