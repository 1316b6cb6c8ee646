import { describe, expect, it } from "vitest";
import { search } from "../../../../src/author/explore/search/search.ts";
import { ours } from "../subjects.ts";

/** What explore finds where a passage shows a letter after all this has become of it. */
const found = (shows: string, ...deeds: readonly string[]) =>
  search(
    ours(`-> beach
=== beach
# chapter: 1
~ draft(LETTER_ONE)
Kinu. # letter: letter_one
${deeds.map((deed) => `~ ${deed}(LETTER_ONE)`).join("\n")}
Sand.
* (on) [On]
- So: {${shows}(LETTER_ONE)} # end: over
-> END`),
    { seed: 1, states: 1000 },
  ).findings.map(({ says }) => says);

describe("a letter is read as it was written only while the paper is there:", () => {
  it.each([
    ["burn", "burned"],
    ["lose", "lost"],
  ])("after %s it is found", (deed, fate) => {
    expect(found("as_written", deed)).toEqual([`shows letter_one as it was written, though it is ${fate}`]);
  });

  it.each([[[]], [["keep"]], [["send"]], [["bury"]], [["carry"]]])("after %j it is not", (deeds) => {
    expect(found("as_written", ...deeds)).toEqual([]);
  });
});

it("what the censor let through of a letter may be shown whatever became of it", () => {
  for (const deed of ["burn", "lose", "send"]) expect(found("as_sent", deed)).toEqual([]);
});
