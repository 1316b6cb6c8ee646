import fc from "fast-check";
import { expect, it } from "vitest";
import { dependsOn, regionsAsked } from "../../../src/run/play/dependence.ts";
import { ASKS, ASKS_OF_LETTERS, SHOWS, VOCABULARY } from "../../../src/run/play/vocabulary.ts";
import { REGIONS } from "../../../src/survival/regions.ts";
import { atTheStart, withState } from "../../../src/survival/survival.ts";

const aBody = fc.tuple(...REGIONS.map(({ states }) => fc.constantFrom(...states)));

const bodyIn = (states: readonly string[]) => ({
  ...atTheStart,
  value: REGIONS.reduce(
    (value, { path }, index) => withState(value, path, states[index] ?? ""),
    atTheStart.value,
  ),
});

/** For a word that takes these families, each way of using it. */
const uses = (takes: readonly string[]): string[][] =>
  takes.reduce<string[][]>(
    (sofar, family) =>
      sofar.flatMap((given) => (VOCABULARY.families[family] ?? []).map((value) => [...given, value])),
    [[]],
  );

const named = (regions: ReadonlySet<number>) => [...regions].map((index) => REGIONS[index]?.path.join("."));

it.each(Object.keys(ASKS))(
  "%s is answered alike by two bodies that are alike in what it depends on",
  (name) => {
    const { takes = [], answer = () => false } = ASKS[name] ?? {};
    fc.assert(
      fc.property(fc.constantFrom(...uses(takes)), aBody, aBody, (given, one, other) => {
        for (const word of [`${name}(${given.join()})`, `${name}(${given.map(() => "").join()})`]) {
          const { regions } = dependsOn(word);
          const alike = other.map((state, index) => (regions.has(index) ? one[index] : state) ?? "");
          expect(answer(bodyIn(alike), ...given)).toBe(answer(bodyIn(one), ...given));
        }
      }),
      { numRuns: 60 },
    );
  },
);

it.each([...Object.keys(SHOWS), ...Object.keys(ASKS_OF_LETTERS)])(
  "%s depends on the letter it is about, and on all where that is not written out",
  (name) => {
    expect([...dependsOn(`${name}(sam_letter)`).letters]).toEqual(["sam_letter"]);
    expect([...dependsOn(`${name}()`).letters]).toEqual(VOCABULARY.families.letter);
  },
);

it("a question is known to depend on what it looks at only now and then", () => {
  const both = regionsAsked(({ value }) => value.thirst === "failing" && value.people.pak.bond === "cold");
  expect(named(both)).toEqual(["thirst", "people.pak.bond"]);
  const anyone = regionsAsked(({ value }) => Object.values(value.people).some(({ life }) => life === "dead"));
  expect(named(anyone)).toEqual(
    REGIONS.filter(({ path }) => path[2] === "life").map(({ path }) => path.join(".")),
  );
});

it("a question that looks at more than can be told apart is taken to depend on everything", () => {
  expect(regionsAsked(({ context }) => context.day > "1945-01-01").size).toBe(REGIONS.length);
  const sums = regionsAsked(
    ({ value }) => Object.values(value.letters).filter((fate) => fate === "kept").length,
  );
  expect(sums.size).toBe(REGIONS.length);
});

it("of a word only half written out, what is written out is heeded", () => {
  expect(named(dependsOn("letter_is(sam_letter,)").regions)).toEqual(["letters.sam_letter"]);
  expect(named(dependsOn("letter_is(,kept)").regions)).toHaveLength(VOCABULARY.families.letter?.length ?? 0);
});
