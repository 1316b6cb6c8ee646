import { describe, expect, it } from "vitest";
import { type Desk, listFindings, tellDesk } from "../../../src/author/watch/desk.ts";
import type { Problem } from "../../../src/ink/problem.ts";

const problem = (file: string, line: number, says: string): Problem => ({
  file,
  line,
  column: 3,
  rule: "some-rule",
  says,
  fix: "mend it",
});
const DOUBLED = problem("pier.ink", 4, 'has "the" twice');
const BRACE = problem("quay.ink", 9, "this { is never closed");
const many = Array.from({ length: 40 }, (_, line) => problem("pier.ink", line + 1, "is wrong"));

const words = (desk: Desk): string[] => tellDesk(desk).map((saying) => saying.words);

describe("what is said under the page", () => {
  it.each<[string, Desk, string[]]>([
    ["at the start", { saved: [] }, ["The story: on the page, and being checked."]],
    [
      "of what stands in the files that were saved",
      { saved: ["pier.ink"], checked: { found: [DOUBLED, BRACE] } },
      ['pier.ink:4:3 has "the" twice.'],
    ],
    [
      "where they are in order",
      { saved: ["pier.ink", "a.ink", "b.ink"], checked: { found: [BRACE] } },
      ["pier.ink and 2 files more: nothing to mend. 1 thing to mend in other files."],
    ],
    [
      "before anything was saved",
      { saved: [], checked: { found: [DOUBLED, BRACE] } },
      ['pier.ink:4:3 has "the" twice.', "quay.ink:9:3 this { is never closed."],
    ],
    [
      "of far too much",
      { saved: ["pier.ink"], checked: { found: many } },
      [...many.slice(0, 5).map(({ line }) => `pier.ink:${line}:3 is wrong.`), "And 35 things more."],
    ],
    [
      "where it does not compile, of the saved file first",
      { saved: ["quay.ink"], kept: { by: "problems", problems: [DOUBLED, BRACE] } },
      [
        "quay.ink:9:3 this { is never closed (and 1 thing more). The page keeps the last text that could be read.",
      ],
    ],
    [
      "where there is no story any more",
      { saved: [], kept: { by: "absence", says: "There is nothing at /a.b/story. A story is a folder." } },
      ["There is nothing at /a.b/story. The page keeps the last text that could be read."],
    ],
    [
      "of a run that has parted from the book, before all else",
      { saved: ["pier.ink", "quay.ink"], parted: "Decision 3 is gone.", checked: { found: [DOUBLED] } },
      ["Decision 3 is gone.", 'pier.ink:4:3 has "the" twice.'],
    ],
    [
      "of a check that broke off",
      { saved: ["pier.ink"], checked: { failure: "The kept run cannot be opened." } },
      ["pier.ink: on the page, and not checked: The kept run cannot be opened."],
    ],
  ])("%s", (_, desk, said) => {
    expect(words(desk)).toEqual(said);
  });

  it("is pressing where the page stands still", () => {
    const tones = (desk: Desk) => tellDesk(desk).map(({ tone }) => tone);
    expect(tones({ saved: [], kept: { by: "problems", problems: [BRACE] } })).toEqual(["alarm"]);
    expect(tones({ saved: [], checked: { found: [BRACE] } })).toEqual(["text"]);
    expect(tones({ saved: [], checked: { found: [] } })).toEqual(["quiet"]);
  });
});

it("the panel has all of it with what to do, and says where there is still more", () => {
  const [section] = listFindings({ saved: ["quay.ink"], checked: { found: [...many, BRACE] } });
  expect(section?.lines[0]).toBe("quay.ink:9:3 this { is never closed; mend it.");
  expect(section?.lines.at(-1)).toBe('And 11 things more; "check" says them all.');
  expect(listFindings({ saved: [], checked: { found: [] } })).toEqual([]);
});
