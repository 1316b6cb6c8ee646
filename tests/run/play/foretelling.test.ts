import { expect, it } from "vitest";
import { dice } from "../../../src/author/explore/play/dice.ts";
import type { Book } from "../../../src/ink/book.ts";
import { compileBook } from "../../../src/ink/compile/compile.ts";
import { Playthrough } from "../../../src/run/play/playthrough.ts";
import { realBook } from "../../book.ts";

function bookOf(ink: string): Book {
  const { book, problems } = compileBook({ read: (path) => (path === "main.ink" ? ink : undefined) });
  if (!book) throw new Error(`The story does not compile: ${JSON.stringify(problems)}`);
  return book;
}

const shuffled = () =>
  bookOf(`
VAR thrown = 0
VAR left = 0
-> round
=== round
{shuffle:Ash.|Sand.|Rock.} {thrown} {round} {left}
{!once|twice|more}
+ (throw) [Throw]
    ~ thrown = RANDOM(1, 100)
    -> round
+ (wait) [Wait {thrown}]
    ~ left = left + 1
    -> round
+ {left > 3} (fall) [Fall]
    {deep()}
    -> round
+ {left > 6} (end) [Leave]
    Home.
    -> END
=== function deep()
~ return deep()
`);

const foretold = (run: Playthrough) => {
  while (run.foretell());
};
const stateOf = ({ scene, survival, refused, lastSeen, steps }: Playthrough) =>
  JSON.stringify([scene, survival, refused, lastSeen, steps.map((step) => [step.scene, step.survival])]);

/** Decides by chance, now and then back again, in two runs of which one is always told what may follow. */
function differences(book: Book, decisions: number, seed: number): string[] {
  const draw = dice(seed);
  const plain = new Playthrough(book, seed);
  const ahead = new Playthrough(book, seed);
  const found: string[] = [];
  for (let decision = 0; decision < decisions; decision += 1) {
    foretold(ahead);
    const { options } = plain.scene;
    const option = options[draw(options.length)];
    const back = option === undefined || draw(9) === 0 ? draw(plain.steps.length + 1) : undefined;
    for (const run of [plain, ahead])
      if (back !== undefined) run.rewind(back);
      else if (option) run.choose(option.id);
    if (stateOf(plain) !== stateOf(ahead))
      found.push(`after ${decision} decisions: ${option?.id ?? `back to ${back}`}`);
  }
  return found;
}

it("what is told before it is chosen is what is told then", () => {
  expect(differences(realBook(), 60, 1)).toEqual([]);
});

it("so it is where chance decides, an option breaks off and others lead to an end", () => {
  for (const seed of [1, 2, 3]) expect(differences(shuffled(), 60, seed)).toEqual([]);
});

it("a run that is foretold stands where it stood, with nothing more to tell", () => {
  const run = new Playthrough(shuffled(), 1);
  const before = stateOf(run);
  foretold(run);
  expect(stateOf(run)).toBe(before);
  expect(run.foretell()).toBe(false);
});

it("every option of our book is told ahead; a story that costs ink much is told when it is chosen", () => {
  const ours = new Playthrough(realBook(), 2);
  for (let decision = 0; decision < 40; decision += 1) {
    const { length } = ours.options;
    for (let told = 0; told < length; told += 1) expect(ours.foretell()).toBe(true);
    expect(ours.foretell()).toBe(false);
    ours.choose(ours.options[0]?.id ?? "");
  }
  const slow = new Playthrough(
    bookOf(`
-> round
=== round
Ash. {count(10)}
+ (throw) [Throw] -> round
+ (wait) [Wait] -> round
=== function count(left)
{left > 0:
    ~ count(left - 1)
    ~ count(left - 1)
}
`),
    1,
  );
  expect([slow.foretell(), slow.foretell()]).toEqual([true, false]);
  expect(slow.choose("round.wait").scene.options.length).toBe(2);
});
