import { describe, expect, it } from "vitest";
import { compileStory } from "../../../src/author/story-book.ts";
import type { Book } from "../../../src/ink/book.ts";
import { Playthrough } from "../../../src/run/play/playthrough.ts";
import { replay } from "../../../src/run/play/replay.ts";
import { whyEnding, whyLine } from "../../../src/run/why/why.ts";
import { smallBook } from "../../book.ts";

const SEED = 1;

const played = (book: Book, ids: string) => ({
  playthrough: replay(book, SEED, ids.split(" ").filter(Boolean)),
  seed: SEED,
});

/** The decisions an ending hung on, each with what it changed. */
function ending(book: Book, ids: string): string[] {
  const points = whyEnding(played(book, ids))?.points ?? [];
  return points.map(({ option, changed }) => `${option}: ${changed}`);
}

/** The options a line hung on which begins so, and what is said of them. */
function line(book: Book, ids: string, words: string): { says: string; options: string[] } {
  const run = played(book, ids);
  const { steps, scene } = run.playthrough;
  for (const [step, { passages }] of [...steps.map((each) => each.scene), scene].entries())
    for (const [passage, each] of passages.entries())
      if (
        each.kind !== "card" &&
        each.spans
          .map(({ text }) => text)
          .join("")
          .startsWith(words)
      ) {
        const why = whyLine(run, step, passage);
        return { says: why?.says ?? "", options: why?.points.map(({ option }) => option) ?? [] };
      }
  throw new Error(`"${words}" was not shown.`);
}

const LETTER = smallBook(`
-> beach
=== beach
# chapter: 1
# title: Ash
# place: the beach
~ day("1944-06-19")
~ hour(NOON)
Sand.
* (sang) [Sing]
    You sing.
* (hummed) [Hum]
    You hum.
-
* (wrote) [Write home]
    ~ draft(LETTER_ONE)
    ~ keep(LETTER_ONE)
    You write.
* (slept) [Sleep]
    You sleep.
-
* (looked) [Look at the sea]
    It is blue.
* (dug) [Dig]
    It comes in.
- -> fire
=== fire
# chapter: 2
# title: Fire
A drum.
* (kept_it) {letter_is(LETTER_ONE, KEPT)} [Into the bag]
    ~ bury(LETTER_ONE)
    It goes in.
* (burned_it) {letter_is(LETTER_ONE, KEPT)} [Into the fire]
    ~ burn(LETTER_ONE)
    It goes up.
* (warmed) [Warm your hands]
    They are warm.
-
* (waited) [Wait]
    You wait.
* (walked) [Walk]
    You walk.
- Night.
{letter_is(LETTER_ONE, BURIED):They found a letter. # title: Found # end: found|They found nothing. # title: Nothing # end: nothing}
-> END`);

describe("an ending", () => {
  it("hung on what its last line asked, and on what that needed, and on nothing else", () => {
    expect(ending(LETTER, "beach.sang beach.wrote beach.looked fire.kept_it fire.waited")).toEqual([
      "Write home: The first letter was kept back.",
      "Into the bag: The first letter went into the bag; it led to this end.",
    ]);
  });

  it("hung on what was not done as well", () => {
    expect(ending(LETTER, "beach.hummed beach.wrote beach.dug fire.warmed fire.walked")).toEqual([
      "Warm your hands: You did not take “Into the bag”; it led to this end.",
    ]);
  });

  it("hung on the decisions at which another way led elsewhere", () => {
    const book = smallBook(`
-> beach
=== beach
A beach.
* (left) [Left]
    Left.
    -> cave
* (right) [Right]
    Right.
    -> sea
=== cave
A cave.
* (sat) [Sit]
    You sit.
* (stood) [Stand]
    You stand.
- Dark. # title: The Cave # end: cave
-> END
=== sea
Water. # title: The Sea # end: sea
-> END`);
    expect(ending(book, "beach.left cave.sat")).toEqual(["Left: It led to this end."]);
  });

  it("of thirst hung on the water that was given away and not drunk", () => {
    const book = smallBook(`
-> beach
=== beach
# chapter: 1
# title: Ash
Heat.
* (talked) [Talk]
    You talk.
* (whistled) [Whistle]
    You whistle.
- ~ grow_thirsty()
* (gave) [Give him of yours]
    ~ give_water(KASHIWARA)
    ~ give_water(KASHIWARA)
    He drinks.
* (kept_it) [Keep it]
    You keep it.
- ~ grow_thirsty()
More heat.
* (drank) {mouthfuls() > 0} [Drink]
    ~ drink()
    You drink.
* (sat) [Sit]
    You sit.
* (lay) [Lie down]
    You lie down.
- ~ grow_thirsty()
~ grow_thirsty()
Noon. # warns
* (on) [Go on]
* (further) [Go further]
- You are there. # title: There # end: there
-> END
=== endings
= thirst
You lie where you fell. # title: Dry # end: thirst
-> END`);
    expect(ending(book, "beach.talked beach.gave beach.sat")).toEqual([
      "Give him of yours: You gave Kashiwara of your water.",
    ]);
    expect(ending(book, "beach.talked beach.kept_it beach.sat")).toEqual([
      "Sit: You did not take “Drink”; it led to this end.",
    ]);
  });

  it("that every decision leads to says that none was found", () => {
    const book = smallBook(`
One.
* (a) [A]
* (b) [B]
- Two. # title: Two # end: two
-> END`);
    const why = whyEnding(played(book, "a"));
    expect(why?.points).toEqual([]);
    expect(why?.says).toMatch(/^Nothing you decided was found/);
  });

  it("not come to yet has no answer", () => {
    expect(whyEnding(played(LETTER, "beach.sang"))).toBeUndefined();
  });
});

describe("a line", () => {
  const RUN = "beach.sang beach.wrote beach.looked fire.kept_it fire.waited";

  it("hung on the decision it answers", () => {
    expect(line(LETTER, RUN, "You sing.").options).toEqual(["Sing"]);
  });

  it("hung on the decision whose answer chose it, however far back", () => {
    const { options } = line(LETTER, RUN, "They found a letter.");
    expect(options).toEqual(["Write home", "Into the bag"]);
  });

  it("that whoever comes there reads says so, and how one came there", () => {
    const { says, options } = line(LETTER, RUN, "A drum.");
    expect(says).toMatch(/^Whoever plays this far reads it/);
    expect(options).toEqual([]);
  });

  it("hangs on nothing that only the next line asked", () => {
    expect(line(LETTER, RUN, "Night.").options).toEqual([]);
  });

  it("hung on a word that a function asked, and on a part of it that was printed", () => {
    const book = smallBook(`
-> beach
=== function sky()
{beach.up:
    ~ return "blue"
}
~ return "grey"
=== beach
Sand.
* (up) [Look up]
* (down) [Look down]
-
* (on) [Go on]
* (off) [Go off]
- The sky is {sky()}. # title: T # end: e
-> END`);
    expect(line(book, "beach.up beach.on", "The sky is blue.").options).toEqual(["Look up"]);
    expect(line(book, "beach.down beach.on", "The sky is grey.").options).toEqual(["Look down"]);
  });

  it("of a letter hung on the decision that put it down", () => {
    const book = smallBook(`
Sand.
* (sea) [Write of the sea]
    ~ draft(LETTER_ONE)
    The sea is blue. # letter: letter_one
* (ash) [Write of the ash]
    ~ draft(LETTER_ONE)
    The ash is black. # letter: letter_one
-
* (on) [Read it over]
    {as_written(LETTER_ONE)}
* (off) [Put it away]
    It is away.
- Done. # title: T # end: e
-> END`);
    const run = played(book, "sea on");
    expect(whyLine(run, 2, 0)?.points.map(({ option }) => option)).toEqual([
      "Write of the sea",
      "Read it over",
    ]);
  });
});

it("in a story of somebody else's, variables are followed as labels are", () => {
  const { book } = compileStory({
    read: (path) =>
      path === "main.ink"
        ? "VAR coins = 0\nA town.\n* [Beg]\n  ~ coins = 1\n  You beg.\n* [Sing]\n  You sing.\n-\n* [North]\n  North.\n* [South]\n  South.\n- {coins > 0:You can pay.|You cannot pay.}\n-> END\n"
        : undefined,
  });
  if (!book) throw new Error("The book does not compile.");
  const run = new Playthrough(book, SEED);
  for (const words of ["Beg", "North"]) {
    const option = run.options.find(({ text }) => text === words);
    run.choose(option?.id ?? "");
  }
  expect(whyLine({ playthrough: run, seed: SEED }, 2, 1)?.points.map(({ option }) => option)).toEqual([
    "Beg",
  ]);
});
