import { describe, expect, it } from "vitest";
import { compileStory } from "../../../src/author/story-book.ts";
import { Playthrough } from "../../../src/run/play/playthrough.ts";
import { whyLine } from "../../../src/run/why/why.ts";
import { smallBook } from "../../book.ts";
import { afterBeach, LETTER, line, played, SEED } from "./asked.ts";

describe("a line", () => {
  const RUN = "beach.sang beach.wrote beach.looked fire.kept_it fire.waited";

  it("hung on the decision it answers", () => {
    expect(line(LETTER, RUN, "You sing.").options).toEqual(["Sing"]);
  });

  it("hung on the decision it answers also where nothing was decided after it", () => {
    const endless = smallBook(`
-> beach
=== beach
Sand.
* (sang) [Sing]
    You sing.
* (hummed) [Hum]
    You hum.
- -> sea
= sea
The sea.
+ (looked) [Look at it] -> sea
`);
    expect(line(endless, "beach.sang", "You sing.").options).toEqual(["Sing"]);
    expect(line(endless, "beach.sang", "The sea.").options).toEqual([]);
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

  it("hangs on nothing that is asked beside it: by a silent block, by what an option reads", () => {
    const book = smallBook(`
-> beach
=== beach
Sand.
* (up) [Look up]
    ~ wound()
* (down) [Look down]
-
* (on) [Go on]
- -> walk
=== walk
# chapter: 2
# title: The Walk
~ day("1944-07-21")
{hurt():
    ~ dress_wound()
}
Nothing has a roof.
* (low) [{beach.up:Up|Down} and away]
- Night falls.
* (end_it) [Sleep]
- # title: T # end: e
-> END`);
    const run = "beach.up beach.on walk.low";
    for (const words of ["Nothing has a roof.", "Night falls."])
      expect(line(book, run, words).says).toMatch(/^Whoever plays this far reads it/);
  });

  it("is only said to answer a decision where no other option leads to it", () => {
    const book = smallBook(`
-> beach
=== beach
Sand.
* (dive) [Dive]
* (wade) [Wade]
* (walk) [Walk]
    -> dry
- Wet. # title: T # end: e
-> END
= dry
Dry. # title: T # end: e
-> END`);
    const said = (id: string) =>
      whyLine(played(book, `beach.${id}`), 1, 0)?.points.map(({ changed }) => changed);
    expect(said("dive")).toEqual(["What came of it: “Wet.”"]);
    expect(said("walk")).toEqual(["This answers it."]);
  });

  it("that another way tells later than it was followed is not said to hang on that way", () => {
    const book = smallBook(`
-> beach
=== beach
Sand.
* (near) [The near way]
* (far) [The far way]
    -> dig
- -> hut
= dig
Ash.
+ (on) {dig < 40} [Dig on]
    -> dig
* (stop) {dig >= 40} [Stop]
- -> hut
= hut
A hut. # title: T # end: e
-> END`);
    expect(line(book, "beach.near", "A hut.").options).toEqual([]);
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

describe("a line of which only a part could have been otherwise", () => {
  const book =
    afterBeach(`{up:You saw a gull. }The cistern is still salt{down:, and your neck is stiff}. Nobody drinks of it tonight.
Night{up or down: and more night}, long and without a wind.
{up:-> END}
A wind. # title: T # end: e
-> END`);
  const CISTERN = "The cistern is still salt";

  it.each([
    ["beach.up beach.on", "You saw", "Look up"],
    ["beach.down beach.off", CISTERN, "Look down"],
  ])("hung on the decision that part hung on, also where it is not told: %s", (ids, words, option) => {
    const { says, options } = line(book, ids, words);
    expect(options).toEqual([option]);
    expect(says).toBe("A part of this line would read otherwise without:");
  });

  it("names what was left, where that says more than what came of the decision", () => {
    const small = smallBook(`
-> beach
=== beach
Sand.
* (sing) [Sing]
* (ask) [Ask her name]
- ~ draft(LETTER_ONE)
~ keep(LETTER_ONE)
* (on) [Go on]
- They found a letter{ask: from Kinu}. # title: T # end: e
-> END`);
    const found = whyLine(played(small, "beach.sing beach.on"), 2, 0);
    expect(found?.points.map(({ changed }) => changed)).toEqual([
      "You did not take “Ask her name”; so it says no more here.",
    ]);
  });

  it("names the part", () => {
    const small =
      afterBeach(`The cistern is still salt{down:, and your neck is stiff}. Nobody drinks of it tonight. # title: T # end: e
-> END`);
    const said = (ids: string) => whyLine(played(small, ids), 2, 0)?.points.map(({ changed }) => changed);
    expect(said("beach.down beach.on")).toEqual(["So it says “and your neck is stiff”."]);
    expect(said("beach.up beach.on")).toEqual(["You did not take “Look down”; so it says no more here."]);
  });

  it("is not said of a line that is another one, however like it that is", () => {
    const { says, options } = line(LETTER, "beach.sang beach.wrote", "You sing.");
    expect([says, options]).toEqual(["This line would not be here without:", ["Sing"]]);
  });

  it("is not said to be read by everybody where no decision changes that part by itself", () => {
    const { says } = line(book, "beach.down beach.on", "Night");
    expect(says).toMatch(/^A part of it hangs on what was decided before/);
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
