import { describe, expect, it } from "vitest";
import { whyLine } from "../../../src/run/why/why.ts";
import { smallBook } from "../../book.ts";
import { afterBeach, line, played } from "./asked.ts";

describe("a line under a place that was come to", () => {
  const book = smallBook(`
-> beach
=== beach
Sand.
* (up) [Look up]
    -> cliff
* (down) [Look down]
-
* (on) [Go on]
- -> night
= cliff
Rocks.
* (climbed) [Climb]
    ~ learn(BREAD_SUM)
* (sat) [Sit]
    ~ learn(BREAD_SUM)
- -> night
= night
{cliff:Your knees hurt.}
{knows(BREAD_SUM):A shell costs too much.}
Night. # title: T # end: e
-> END`);

  it.each(["Your knees hurt.", "A shell costs too much."])("hung on what led there: %s", (words) => {
    const { says, options } = line(book, "beach.up beach.cliff.climbed", words);
    expect(says).toBe("This line would not be here without:");
    expect(options).toEqual(["Look up"]);
  });
});

it("a line of which a part asks for a place that was not come to hung on what would have led there", () => {
  const book = smallBook(`
-> beach
=== beach
Sand.
* (up) [Look up]
    -> cliff
* (down) [Look down]
-
* (on) [Go on]
- -> night
= cliff
Rocks.
* (climbed) [Climb]
- -> night
= night
Night falls on the sand and on the water{cliff:, and your knees hurt}. # title: T # end: e
-> END`);
  expect(line(book, "beach.down beach.on", "Night falls")).toEqual({
    says: "A part of this line would read otherwise without:",
    options: ["Look down"],
  });
});

describe("a line behind a condition that leads elsewhere", () => {
  const book = afterBeach(`{up:
    You saw a gull.
    -> cliff
}
{down:You saw a crab.}
A wind. # title: T # end: e
-> END
=== cliff
Rocks. # title: T # end: e
-> END`);

  it.each(["A wind.", "You saw a crab."])("hung on the decision by which it did not hold: %s", (words) => {
    const { says, options } = line(book, "beach.down beach.on", words);
    expect(says).toBe("This line would not be here without:");
    expect(options).toEqual(["Look down"]);
  });

  it("hangs on nothing of it where the branch comes back", () => {
    const { says } = line(book, "beach.up beach.on", "Rocks.");
    expect(says).toBe("This line would not be here without:");
    const back = smallBook(`
-> beach
=== beach
Sand.
* (up) [Look up]
* (down) [Look down]
-
* (on) [Go on]
- {up:You saw a gull.}
A wind. # title: T # end: e
-> END`);
    expect(line(back, "beach.down beach.on", "A wind.").options).toEqual([]);
  });
});

describe("a line that lies too far back to be played to", () => {
  const FAR = 1_020;
  const book = smallBook(`
-> beach
=== beach
Sand.
* (up) [Look up]
* (down) [Look down]
-
* (asked) [Ask]
* (kept) [Keep quiet]
- {up:
    ~ learn(BREAD_SUM)
}
-> dig
=== dig
Ash.
+ (on) {dig < ${FAR}} [Dig on]
    -> dig
+ (slow) {dig < ${FAR}} [Dig slowly]
    -> dig
* (stop) [Stop]
- {beach.up:A gull.}
{knows(BREAD_SUM):A shell costs too much.}
Night. # title: T # end: e
-> END`);
  const RUN = `beach.up beach.asked ${"dig.on ".repeat(FAR - 1)}dig.stop`;
  const SET_BY = "Too far back to be tried otherwise, but what this line asks was set by:";

  it.each(["A gull.", "A shell costs too much."])("is said to be, with what set it: %s", (words) => {
    expect(line(book, RUN, words)).toEqual({ says: SET_BY, options: ["Look up"] });
  });

  it("is not said to be read by everybody", () => {
    expect(line(book, RUN, "Night.").says).toBe(
      "No decision was found that leads past it; those that lie far back were not all tried otherwise.",
    );
  });
});

it("a line hung on what had an option offered that was taken later, and says so", () => {
  const book = smallBook(`
-> shelf
=== shelf
"Are you asleep?" says Shimizu.
* (answered) ["No."]
    ~ warm(SHIMIZU)
* (turned) [Turn your back]
    ~ cool(SHIMIZU)
- Night.
* (lied) {is_cold(SHIMIZU)} [Tell them he sells rice]
* (slept) [Sleep]
- {lied:They believe it.|They have forgotten.} # title: T # end: e
-> END`);
  const why = whyLine(played(book, "shelf.turned shelf.lied"), 2, 0);
  expect(why?.points.map(({ changed }) => changed)).toEqual([
    "Shimizu drew away from you; without it “Tell them he sells rice” would not have been offered.",
    "This answers it.",
  ]);
});
