import { expect, it } from "vitest";
import { QuickRun } from "../../../../src/author/explore/play/quick-run.ts";
import { searchPart } from "../../../../src/author/explore/search/do-part.ts";
import { foreign } from "../subjects.ts";

const HALLS = 12;

/** A row of halls with three doors each, and at its end a line for one way in half a million. */
const book = (second: string) =>
  foreign(`-> h1
${Array.from(
  { length: HALLS },
  (_, index) => `=== h${index + 1}
Hall ${index + 1}.
* (left) ${index === 1 ? second : ""} [Left]
* (right) [Right]
* (middle) [Middle]
- -> ${index + 1 === HALLS ? "last" : `h${index + 2}`}`,
).join("\n")}
=== last
{${[1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((hall) => `h${hall}.left`).join(" && ")}${second ? " && h2.middle" : ""}: Straight on.}
-> END
=== nowhere
-> END`);

const WAY = Array.from({ length: HALLS }, (_, index) => `h${index + 1}.left`);

/** Whether following a way brings one by that line. */
function isReached(subject: ReturnType<typeof book>, way: readonly string[]): boolean {
  const part = { seed: 1, number: 0, states: 1, how: { how: "onward", ways: [way] } } as const;
  const { known } = searchPart(subject, new QuickRun(subject), part);
  const line = subject.map.texts.findIndex(({ text }) => text.includes("Straight on."));
  return known.sights.includes(2 * line);
}

it("a way is followed by another option where its own is not offered, and by each of those", () => {
  expect(isReached(book(""), WAY)).toBe(true);
  expect(isReached(book("{nowhere}"), WAY)).toBe(true);
});

it("a way is followed where it leads through a scene that there is no more, or through one that is new", () => {
  const shorter = WAY.flatMap((id, index) => (index === 4 ? ["yard.in", "yard.out", id] : [id]));
  expect(isReached(book(""), shorter)).toBe(true);
  expect(isReached(book(""), WAY.toSpliced(1, 1))).toBe(true);
});

it("a way that is not to be found again is given up", () => {
  expect(isReached(book(""), ["a.b", "c.d"])).toBe(false);
});
