import { expect, it } from "vitest";
import { surenessOf, writeSureness } from "../../../src/author/explore/how-sure.ts";
import { explored, foreign } from "./subjects.ts";

const ENDLESS = `
VAR n = 0
-> yard
=== yard
~ n = n + 1
{n > 0: More.}
+ [Left] -> yard
+ [Right] -> yard
=== loft
Nobody climbs up here.
* [Down] -> loft
=== attic
Nor here.
-> END`;

it("a look that was cut short says what share of it was come by, where the rest is, and what was not looked at", async () => {
  const subject = foreign(ENDLESS);
  const exploration = await explored(subject, { states: 400, first: 50, runs: 0 });
  expect(writeSureness(surenessOf(exploration, subject)).split("\n")).toEqual([
    "How sure: 54.5 % of what there is to come by was come by (texts, choices, sides of conditions, fates: 6 of 11).",
    expect.stringMatching(
      /^A fault shows only in a state that was met: [\d,]+ were, of which at least \d+ were not gone on from\.$/,
    ),
    "Not come by, which says nothing yet of whether a way leads there:",
    "    loft: 2 texts, 1 choice",
    "    attic: 1 text",
    "    yard: 1 side of a condition",
    "Not looked at: how readers of each kind fare, and where their runs end.",
  ]);
});
