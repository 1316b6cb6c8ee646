import { describe, expect, it } from "vitest";
import { writeMeasure } from "../../../src/author/measure/as-page.ts";
import { changesBetween } from "../../../src/author/measure/changes.ts";
import { writeChanges } from "../../../src/author/measure/changes-page.ts";
import { measureStory } from "../../../src/author/measure/measure.ts";

const measured = (ink: string) => measureStory({ read: (path) => (path === "main.ink" ? ink : undefined) });
const changes = (was: string, is: string) => changesBetween(measured(was), measured(is));

const SAID = "He goes down to the pier again.";
const times = (count: number) => `${Array.from({ length: count }, () => SAID).join("\n")}\n-> END\n`;

describe("what comes again", () => {
  it("is new where it came once, gone where it comes once, and else oftener or less often", () => {
    const [one, two, three] = [times(1), times(2), times(3)];
    for (const kind of ["phrases", "sentences"] as const) {
      expect(changes(one, two)[kind]).toMatchObject({ come: [{}], gone: [], counts: [] });
      expect(changes(two, one)[kind]).toMatchObject({ come: [], gone: [{}], counts: [] });
      expect(changes(three, two)[kind]).toMatchObject({ come: [], gone: [], counts: [{ was: 3, is: 2 }] });
    }
    const page = writeChanges(changes(three, two), "HEAD~1");
    expect(page).toContain("Sentences that come again oftener or less often:\n");
    expect(page).toContain(`${SAID} 3 → 2 (−1)`);
    expect(page).not.toMatch(/No more (phrases|sentences)/);
  });
});

it("choices that are called alike are told apart by their order", () => {
  const book = (second: string) => `* [Go] One two.\n* [Go] ${second}\n- -> END\n`;
  expect(changes(book("One."), book("One two three.")).stretches).toEqual([
    { name: "Go (2)", was: 1, is: 3, at: expect.objectContaining({ line: 2 }) },
  ]);
});

it("what a tunnel tells is read before what follows it, to the next decision", () => {
  const { stretches } = measured(
    "* [Go] -> t -> quay\n=== quay\nOne two.\n* [On] -> END\n=== t\nOne two three.\n->->\n",
  );
  expect(stretches.find(({ after }) => after?.name === "Go")).toMatchObject({
    words: 5,
    before: { line: 4 },
  });
});

it("a story that only offers has no reading ease", () => {
  const page = writeMeasure(measured("* [Go]\n* [Stay]\n- -> END\n"));
  expect(page).not.toContain("Reading ease");
  expect(page).not.toMatch(/0\.0$/m);
});
