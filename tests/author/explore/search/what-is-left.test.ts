import { expect, it } from "vitest";
import { judgedIn } from "../../../../src/author/explore/in-chapter.ts";
import type { Subject } from "../../../../src/author/explore/play/subject.ts";
import { search } from "../../../../src/author/explore/search/search.ts";
import { foreign, ours } from "../subjects.ts";

// More states than are gone through one by one.
const searched = (subject: Subject) => search(subject, { seed: 1, states: 60_000 });

const BOXES = 14;
const ROOMS = 6;

// Every second box holds one of the candles that the rooms ask for; to light one takes a finger of the last. No two choices
// have a word of their names in common, by which a habit would find them.
const CANDLE_STORY = `
-> box_1
=== function fingers()
~ return ${ROOMS} + 2 * found_more - burned()
=== function burned()
~ return ${Array.from({ length: ROOMS }, (_, room) => `room_${room + 1}.r${room + 1}`).join(" + ")}
${Array.from(
  { length: BOXES },
  (_, box) => `=== box_${box + 1}
Box ${box + 1}.
* (t${box + 1}) [Take it]
* (l${box + 1}) [Leave it]
* (b${box + 1}) [Burn it]
- -> ${box + 1 < BOXES ? `box_${box + 2}` : "shelf"}`,
).join("\n")}
=== shelf
{box_1.b1 or box_3.b3: -> found_more}
-> room_1
=== found_more
There are two fingers more.
-> room_1
${Array.from(
  { length: ROOMS },
  (_, room) => `=== room_${room + 1}
Room ${room + 1}.
* (r${room + 1}) {box_${2 * room + 2}.t${2 * room + 2}} [Light a candle]
* (d${room + 1}) [Go on in the dark]
- -> ${room + 1 < ROOMS ? `room_${room + 2}` : "last"}`,
).join("\n")}
=== last
{fingers() <= 0:The last finger is burned.|There is some left.}
{${Array.from({ length: BOXES }, (_, box) => `box_${box + 1}.l${box + 1}`).join(" + ")} > 9: You took little.}
* (out) [Out]
    Out. # end: out
    -> END
`;

it("what a function counts down is looked for, and what that takes chapters before", () => {
  const result = searched(ours(CANDLE_STORY));
  expect(result.isExhausted).toBe(false);
  expect(result).toMatchObject({ isComplete: true, limit: undefined });
});

it("of what one of several is enough for and another forbids, it is not always the nearest that is taken", () => {
  const doors = Array.from({ length: 16 }, (_, door) => [`o${door}x`, `p${door}x`]);
  const letters = ["ONE", "TWO", "THREE"].map((letter) => `LETTER_${letter}`);
  const result = searched(
    ours(`-> begun
=== begun
${doors.map(([open, pass]) => `* (${open}) [Open it]\n* (${pass}) [Pass by]\n- Hm.`).join("\n")}
${letters.map((letter, index) => `~ draft(${letter})\nWell. # letter: ${letter.toLowerCase()}\n* (k${index}x) [Keep it]\n    ~ keep(${letter})\n* (s${index}x) [Send it]\n    ~ send(${letter})\n- So.`).join("\n")}
{${letters.map((letter) => `letter_is(${letter}, KEPT)`).join(" or ")}: -> kept}
-> last
=== kept
{not letter_is(LETTER_ONE, KEPT) and not letter_is(LETTER_TWO, KEPT) and ${doors.map(([open]) => `begun.${open}`).join(" and ")}: Only the third was kept.}
-> last
=== last
{${doors.map(([open]) => `begun.${open}`).join(" + ")} > 8:More were open.|Fewer were.}
* (out) [Out]
    Out. # end: out
    -> END`),
  );
  expect(result.unseen).toEqual([]);
  expect(result).toMatchObject({ isExhausted: false, isComplete: true });
});

it("an option that only few are offered is taken where it is offered", () => {
  const doors = Array.from({ length: 18 }, (_, door) => [`o${door}x`, `p${door}x`, `q${door}x`]);
  const result = searched(
    ours(`-> begun
=== begun
${doors.map((door) => `${door.map((way) => `* (${way}) [Go]`).join("\n")}\n- Hm.`).join("\n")}
-> last
=== last
* (out) [Out]
    Out. # end: out
    -> END
* (through) {${doors.map(([open]) => `begun.${open}`).join(" and ")}} [Through]
    Through them all. # end: through
    -> END`),
  );
  expect(result.choices.unreached).toEqual([]);
  expect(result).toMatchObject({ isExhausted: false, isComplete: true });
});

it("what never can be does not keep a search from being complete, and is told as sure", () => {
  const halls = Array.from(
    { length: 20 },
    (_, hall) => `* (left_${hall}) [Left]\n* (right_${hall}) [Right]\n- {left_${hall}:L|R}`,
  ).join("\n");
  const story = (toil: string) =>
    ours(`-> begun
=== begun
~ rest()
${halls}
~ toil()
${toil}
* (haul) {not spent()} [Haul]
* (lie) [Lie]
- {${Array.from({ length: 20 }, (_, hall) => `left_${hall}`).join(" + ")} > 9:More were left.|Fewer were.}
* (out) [Out]
    Out. # end: out
    -> END`);
  const once = searched(story(""));
  expect(once).toMatchObject({ isExhausted: false, isComplete: true, limit: undefined });
  expect(once.conditions.unreached).toMatchObject([{ never: "fails", isSure: true }]);
  const twice = searched(story("~ toil()"));
  expect(twice.choices.unreached).toEqual(["begun.haul"]);
  expect(twice).toMatchObject({ isComplete: false, limit: "states" });
});

it("the words of an option that nobody is offered are read by nobody", () => {
  const { unseen, choices } = searched(
    foreign(`VAR coins = 0
-> begun
=== begun
* (take) [Take it]
* (buy) {coins > 5} Buy [it] two.
    Bought.
* (leave) {take} [Leave]
- -> END`),
  );
  expect(choices.unreached).toEqual(["begun.buy", "begun.leave"]);
  expect(unseen.map(({ text }) => text.trim())).toEqual(["Buy", "it", "two.", "Bought.", "Leave"]);
});

it("where nothing goes on, runs are told apart by how they ended", () => {
  const ends = ["one", "two", "three"].map((end) => `* [${end}] ${end} # end: ${end}\n    -> END`).join("\n");
  const subject = foreign(`-> a\n=== a\nRoom.\n* [On] -> b\n=== b\n${ends}`);
  expect(searched(judgedIn(subject, "b")).endings.map(({ id }) => id)).toEqual(["one", "two", "three"]);
});

it("a passage that is come to behind a gather and a plain divert is ahead as well", () => {
  const { isExhausted, unseen } = searched(
    judgedIn(
      foreign(`-> a
=== a
* [Left]
* [Right]
* [Early] -> endings.early
- Both. -> b
=== b
* [On]
* [Still on]
- -> endings.late
=== endings
= early
Early. -> END
= late
Late. -> END`),
      "endings",
    ),
  );
  expect({ isExhausted, unseen }).toEqual({ isExhausted: true, unseen: [] });
});
