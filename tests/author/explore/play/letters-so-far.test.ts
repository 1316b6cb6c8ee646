import fc from "fast-check";
import { it } from "vitest";
import { rounds } from "../../../durability/rounds.ts";
import { ours } from "../subjects.ts";
import { agrees, begun } from "./agrees.ts";

it("a letter that is asked about while it is being written has as many lines then as in a replay", () => {
  const subject = ours(`
-> table
=== table
~ draft(LETTER_ONE)
+ (home) [Home]
    {about(HOPE, "I shall be home.")} # letter: letter_one
+ (bread) [Bread]
    Feed the starter. # letter: letter_one
- {is_struck(LETTER_ONE):Like that.|Nothing.}
{struck_lines(LETTER_ONE)}
{about(WEATHER, "It rains.")} # letter: letter_one
{as_sent(LETTER_ONE)}
{as_written(LETTER_ONE)}
+ (again) [Again]
- -> table
`);
  const quick = begun(subject);
  fc.assert(
    fc.property(fc.array(fc.nat(3), { minLength: 12, maxLength: 12 }), (picks) =>
      agrees(subject, quick, picks),
    ),
    { numRuns: rounds(20, 200), seed: 1 },
  );
});
