import { expect, it } from "vitest";
import type { Subject } from "../../../../src/author/explore/play/subject.ts";
import { search } from "../../../../src/author/explore/search/search.ts";
import { Playthrough } from "../../../../src/run/play/playthrough.ts";
import { foreign, ours } from "../subjects.ts";

const searched = (subject: Subject) => search(subject, { seed: 1, states: 100_000 });

/** Plays the decisions in the plain game, with the seed that is to lead there. */
function played({ book }: Subject, path: readonly string[], seed: number | undefined): Playthrough {
  const run = new Playthrough(book, seed ?? Number.NaN);
  for (const id of path) run.choose(id);
  return run;
}

it.each([
  ["a die", "{RANDOM(1, 12) == 12: -> won}"],
  ["three dice", "~ temp sum = RANDOM(1, 6) + RANDOM(1, 6) + RANDOM(1, 6)\n{sum == 18: -> won}"],
  [
    "a die of a thousand, by a number that is written",
    "~ temp roll = RANDOM(1, 1000)\n{roll == 777: -> won}",
  ],
  ["a list", "LIST coats = red, green, blue\n{LIST_RANDOM(LIST_ALL(coats)) == blue: -> won}"],
  ["a shuffle", "{shuffle:\n- A crow.\n- A gull.\n- A kite. -> won\n}"],
  ["the first page's die, asked for later", "~ temp roll = RANDOM(1, 6)\n* (on) [On]\n- {roll == 6: -> won}"],
])(
  "every outcome of %s is tried, and the way there plays in the game with the seed that is told",
  (_, throws) => {
    const subject = foreign(`${throws}\nLost.\n-> END\n=== won\nWon.\n* (home) [Home]\n-> END\n`);
    const { unseen, choices, endings, isComplete } = searched(subject);
    expect([unseen, choices.unreached, isComplete]).toEqual([[], [], true]);
    const { shortest = [], seed } = endings.find(({ id }) => id === "won") ?? {};
    const { scene } = played(subject, shortest, seed);
    expect([shortest.at(-1), scene.options]).toEqual(["won.home", []]);
  },
);

// Two birds of three, in that order: one draw hangs on the other.
const BIRDS = (first: string, then: string) => `
VAR last = ""
VAR count = 0
-> hedge
=== hedge
~ count = count + 1
{shuffle:
- ~ pass("crow")
- ~ pass("gull")
- ~ pass("kite")
}
+ {count < 3} [Wait]
    -> hedge
+ [Go]
    -> END
=== function pass(bird)
{last == "${first}" && bird == "${then}": After a ${first} a ${then}.}
~ last = bird`;

it("a shuffle comes in every order, and shows nothing twice before it has shown everything", () => {
  const unseen = (first: string, then: string) => searched(foreign(BIRDS(first, then)));
  expect(unseen("crow", "gull")).toMatchObject({ isExhausted: true, unseen: [] });
  expect(unseen("kite", "crow")).toMatchObject({ isExhausted: true, unseen: [] });
  expect(unseen("gull", "gull")).toMatchObject({ isExhausted: true, unseen: [{ line: 17 }] });
});

it("where a story sets its own seed, only what that seed throws is come by", () => {
  const result = searched(
    foreign(
      `~ SEED_RANDOM(3)\n~ temp roll = RANDOM(1, 6)\n${[1, 2, 3, 4, 5, 6].map((n) => `{roll == ${n}: Number ${n}.}`).join("\n")}\n-> END`,
    ),
  );
  expect(result).toMatchObject({ isExhausted: true });
  expect(result.unseen).toHaveLength(5);
});

it("what is broken by chance alone is found, with a seed that breaks it", () => {
  const subject = ours(`
* (on) [On]
- {RANDOM(1, 6) == 3: -> pit}
Out. # end: out
-> END
=== pit
-> DONE`);
  const [finding] = searched(subject).findings;
  expect(finding).toMatchObject({ kind: "stuck", path: ["on"] });
  const { scene } = played(subject, finding?.path ?? [], finding?.seed);
  expect([scene.options, scene.close]).toEqual([[], undefined]);
});

it("where chance has more outcomes than can be tried, nothing is called unreachable", () => {
  const subject = foreign("VAR luck = 0\n~ luck = RANDOM(1, 1000)\n{luck * 3 == 1533: Won.|Lost.}\n-> END");
  expect(searched(subject)).toMatchObject({ isExhausted: false, isComplete: false, limit: "chance" });
  const dice = Array.from({ length: 12 }, () => "RANDOM(1, 6)").join(" + ");
  const many = foreign(`VAR sum = 0\n~ sum = ${dice}\n{sum == 72: All six.}\n-> END`);
  expect(searched(many)).toMatchObject({ isExhausted: false, isComplete: false, limit: "chance" });
});
