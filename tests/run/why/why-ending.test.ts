import { describe, expect, it } from "vitest";
import type { Book } from "../../../src/ink/book.ts";
import { whyEnding } from "../../../src/run/why/why.ts";
import { smallBook } from "../../book.ts";
import { LETTER, played } from "./asked.ts";

/** The decisions an ending hung on, each with what it changed, and without what was not taken there. */
function ending(book: Book, ids: string): string[] {
  const points = whyEnding(played(book, ids))?.points ?? [];
  return points.map(({ option, changed }) => `${option}: ${changed.replace(/ ?Not taken: .*$/, "")}`);
}

describe("an ending", () => {
  it("hung on what its last line asked, and on what that needed, and on nothing else", () => {
    expect(ending(LETTER, "beach.sang beach.wrote beach.looked fire.kept_it fire.waited")).toEqual([
      "Write home: The first letter was kept back. With “Sleep” it would have ended otherwise.",
      "Into the bag: The first letter went into the bag; so it came to this end. With “Into the fire” it would have ended otherwise.",
    ]);
  });

  it("hung on what was not done as well", () => {
    expect(ending(LETTER, "beach.hummed beach.wrote beach.dug fire.warmed fire.walked")).toEqual([
      "Warm your hands: So it came to this end. With “Into the bag” it would have ended otherwise.",
    ]);
  });

  it("names what was not taken, above all what it asks for", () => {
    const book = smallBook(`
-> beach
=== beach
~ draft(LETTER_ONE)
A fire.
* (kept) [Into the bag]
    ~ keep(LETTER_ONE)
    Kept.
* (burned) [Into the fire]
    ~ burn(LETTER_ONE)
    Burned.
- {kept: -> paper|-> ash}
=== paper
Paper. # title: Paper # end: paper
-> END
=== ash
Ash. # title: Ash # end: ash
-> END`);
    expect(whyEnding(played(book, "beach.burned"))?.points.map(({ changed }) => changed)).toEqual([
      "The first letter was burned; so it came to this end. With “Into the bag” it would have ended otherwise.",
    ]);
  });

  it("hung first on what told it from its like, and then on what kept it from quite other ends", () => {
    const places = ["cave", "hill", "raft", "road", "tent", "well"];
    const book = smallBook(`
-> beach
=== beach
~ draft(LETTER_ONE)
A fire.
* (kept) [Into the bag]
    ~ keep(LETTER_ONE)
* (burned) [Into the fire]
    ~ burn(LETTER_ONE)
- -> ${places[0]}_ahead
${places
  .map(
    (place, index) => `=== ${place}_ahead
A ${place}.
* (in_${place}) [To the ${place}] -> ${place}
* (by_${place}) [Past the ${place}]
- -> ${places[index + 1] ? `${places[index + 1]}_ahead` : "last"}
=== ${place}
Here. -> last`,
  )
  .join("\n")}
=== last
{
${places.map((place) => `- ${place}: A ${place}. # title: ${place} # end: ${place}`).join("\n")}
- letter_is(LETTER_ONE, KEPT): Paper. # title: Paper # end: paper
- else: Ash. # title: Ash # end: ash
}
-> END`);
    const past = places.map((place) => `${place}_ahead.by_${place}`).join(" ");
    expect(ending(book, `beach.kept ${past}`)[0]).toBe(
      "Into the bag: The first letter was kept back. With “Into the fire” it would have ended otherwise.",
    );
    expect(ending(book, `beach.burned ${past}`)[0]).toBe(
      "Into the fire: The first letter was burned. With “Into the bag” it would have ended otherwise.",
    );
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
    expect(ending(book, "beach.left cave.sat")).toEqual([
      "Left: So it came to this end. With “Right” it would have ended otherwise.",
    ]);
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
      "Give him of yours: You gave Kashiwara of your water. With “Keep it” it would have ended otherwise.",
    ]);
    expect(ending(book, "beach.talked beach.kept_it beach.sat")).toEqual([
      "Sit: So it came to this end. With “Drink” it would have ended otherwise.",
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
