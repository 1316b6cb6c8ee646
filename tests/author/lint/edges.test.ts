import { describe, expect, it } from "vitest";
import { findingsOf } from "./checked.ts";

const said = (ink: string) => findingsOf({ ink }).map(({ line, rule, says }) => `${line} ${rule}: ${says}`);

describe("an option of nine words passes, and one of ten does not", () => {
  const option = (words: string) => said(`=== beach\n* (dig) [${words}]\n- Dark.\n-> END`);
  it.each([
    ["Dig the same trench once more for the captain", []],
    ["Dig the same trench once more for the old captain", [10]],
    ["Dig, for he's half-deaf, the trench once more: slowly", []],
    ["Dig the {TURNS() > 1:very same|same} trench once more for the captain", [10]],
    ["Dig the {TURNS() > 1:same|} trench once more for the captain", []],
  ])("%s", (words, counts) => {
    expect(option(words)).toEqual(
      counts.map((count) => `2 long-option: an option of ${count} words, and nine are the most`),
    );
  });
});

describe("a name is used only where it can be read:", () => {
  it("a temp that another stitch reads under the same name is still unread in its own", () => {
    expect(
      said(`=== beach
~ temp sore = TURNS()
Sand.
-> dune
= dune
~ temp sore = TURNS()
Grass{sore > 1:, and rain}.
-> END`),
    ).toEqual(['2 unread-name: nothing uses the temp "sore"']);
  });

  it("a label of one knot is not used by what asks for another's of the same name", () => {
    expect(
      said(`=== beach
- (noon) Sand.
-> dune
=== dune
- (noon) Grass.
{noon > 1: Again.}
-> END`),
    ).toEqual(['2 unread-name: nothing uses the label "noon"']);
  });

  it("a constant, a function and a label are used from any knot", () => {
    expect(
      said(`CONST MILES = 3
=== beach
- (noon) Sand.
-> dune
=== dune
{beach.noon > 0 and far(): Grass.}
-> END
=== function far()
~ return TURNS() > MILES`),
    ).toEqual([]);
  });

  it("a label that is diverted to is used, and a function that nothing calls is not", () => {
    expect(
      said(`=== beach
Sand.
-> noon
- (noon) Sun.
-> END
=== function far()
~ return TURNS() > 3`),
    ).toEqual(['6 unread-name: nothing uses the function "far"']);
  });
});
