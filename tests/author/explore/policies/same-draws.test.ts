import { expect, it } from "vitest";
import { Draws } from "../../../../src/author/explore/play/draws.ts";
import { QuickRun } from "../../../../src/author/explore/play/quick-run.ts";
import type { Subject } from "../../../../src/author/explore/play/subject.ts";
import { playRun } from "../../../../src/author/explore/policies/policy.ts";
import { foreign } from "../subjects.ts";

/** What each of so many runs of a reader by chance decides, and what is told. */
function read(subject: Subject, runs = 200) {
  const run = new QuickRun(subject);
  return Array.from({ length: runs }, (_, number) => {
    const played = playRun(run, "random", new Draws(1, number), { onSights() {}, isCut: () => false });
    return { chose: played?.chose ?? [], words: played?.words };
  });
}

const share = (runs: ReturnType<typeof read>, ...ids: string[]) =>
  runs.filter(({ chose }) => ids.every((id) => chose.includes(id))).length / runs.length;

const book = (hall: string, attic = ATTIC) =>
  foreign(`
-> porch
=== porch
+ (by_garden) [Garden] -> garden
+ (by_hall) [Hall] -> hall
=== hall
${hall}
=== garden
A {~crow|gull|kite|jay jay}.
+ (stay) [Stay] -> garden
+ (on) [On] -> attic
=== attic
${attic}
- -> END`);
const ATTIC = "+ (up) [Up]\n+ (down) [Down]\n+ (out) [Out]";
const HALL = "A hall.\n+ (on) [On] -> garden";

it("every option is as likely as the others, whatever was decided before", () => {
  const runs = read(book(HALL), 3_000);
  expect(share(runs, "porch.by_hall")).toBeCloseTo(1 / 2, 1);
  for (const id of ["attic.up", "attic.down", "attic.out"]) {
    expect(Math.abs(share(runs, id) - 1 / 3)).toBeLessThan(0.03);
    for (const first of ["porch.by_hall", "porch.by_garden"])
      expect(Math.abs(share(runs, first, id) - 1 / 6)).toBeLessThan(0.03);
  }
  // Who comes by again decides anew: half of those who stay once stay twice.
  const stays = runs.map(({ chose }) => chose.filter((id) => id === "garden.stay").length);
  const twice = stays.filter((times) => times > 1).length / stays.filter((times) => times > 0).length;
  expect(Math.abs(twice - 1 / 2)).toBeLessThan(0.04);
});

it("what is written into one scene changes no run that does not come there, and of the others nothing but that", () => {
  const before = read(book(HALL));
  const after = read(book("A hall.\n+ (look) [Look]\n- Dust.\n+ (on) [On] -> garden"));
  const moved = before.filter(({ chose }) => chose.includes("porch.by_hall")).length;
  expect(moved).toBeGreaterThan(50);
  for (const [index, { chose, words }] of before.entries()) {
    const now = after[index];
    if (!chose.includes("porch.by_hall")) expect(now).toEqual({ chose, words });
    else {
      expect(now?.chose).toEqual(chose.flatMap((id) => (id === "hall.on" ? ["hall.look", id] : id)));
      // What is left to chance after it too: the last bird has a word more.
      expect(now?.words).toBe((words ?? 0) + 1);
    }
  }
});

it("where an option is gone, only those go elsewhere who would have taken it", () => {
  const before = read(book(HALL));
  const after = read(book(HALL, ATTIC.replace("+ (down) [Down]\n", "")));
  const rest = (chose: readonly string[] = []) => chose.slice(0, -1);
  for (const [index, run] of before.entries()) {
    const now = after[index];
    if (run.chose.at(-1) !== "attic.down") expect(now).toEqual(run);
    else expect(rest(now?.chose)).toEqual(rest(run.chose));
  }
});
