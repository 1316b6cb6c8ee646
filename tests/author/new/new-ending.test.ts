import { describe, expect, it } from "vitest";
import { begun, oursOf, told } from "./begun.ts";

const ENDED = `=== hall
# chapter: 1
# title: Hall
* (sea) [Sea]
    -> endings.sea
* (step_past) [Step past]
    -> endings.bed
* (hill) [Hill]
    {
    - sea: Sea.
    - else: Hill.
    }
    -> endings.hill

- -> endings.bed

=== function away()
~ return endings.sea or endings.hill

=== endings
= sea
Sea.
-> last
= hill
Hill.
-> last
= bed
Bed.
-> last

=== last
{
- endings.sea: Salt.
- endings.hill: Grass.
- else: Straw. # holds: endings.bed
}
Then.
{
- endings.sea: Salt. # title: Sea # end: sea
- endings.hill: Grass. {away():Far.} # title: Hill # end: hill
- else: Straw. # title: Bed # end: bed # holds: endings.bed
}
-> END
`;
const ended = (ink = ENDED) => oursOf({ "main.ink": `INCLUDE vocabulary.ink\n-> hall\n${ink}` });

describe("an ending", () => {
  it("has an option that leads to it, goes where all go, and stands in every list that tells them apart", () => {
    const { story, findings, left, recount } = begun(ended(), "ending", "The Road", { after: "hall" });
    expect(findings).toEqual([]);
    expect(story.read("main.ink")?.replace("INCLUDE vocabulary.ink\n-> hall\n", "")).toBe(
      ENDED.replace(
        "    -> endings.hill\n",
        "    -> endings.hill\n\n* (the_road) [The Road]\n    -> endings.the_road\n",
      )
        .replace(
          "Bed.\n-> last\n",
          "Bed.\n-> last\n\n= the_road\nThis is how it ends, where it ends so.\n-> last\n",
        )
        .replace(
          "- endings.sea: Salt.\n",
          "- endings.the_road: What is told where it ended so.\n- endings.sea: Salt.\n",
        )
        .replace(
          "- endings.sea: Salt. #",
          "- endings.the_road: What is told where it ended so. # title: The Road # end: the_road\n- endings.sea: Salt. #",
        ),
    );
    expect(left).toContain("These ask for endings, and may have to ask for this one: away() in main.ink:20.");
    expect(recount("three ways for it\nto end")).toBe("four ways for it\nto end");
    expect(told(story, 9)).toBe("hall.the_road the_road");
  });

  it.each([
    [
      "of whose passage it is not said",
      {},
      ENDED.replace("=== last", "=== last\n# chapter: 2\n# title: Last"),
      "Say what leads to it",
    ],
    [
      "from a passage with four options",
      { after: "hall" },
      ENDED.replace("* (step", "* (a) [A]\n* (b) [B]\n* (step"),
      "offers 4 options already",
    ],
    ["from a passage without options", { after: "last" }, ENDED, '"last" offers nothing yet'],
    ["from nowhere", { after: "attic" }, ENDED, 'There is no knot or stitch "attic"'],
  ])("%s is refused", (_, options, ink, says) => {
    expect(() => begun(ended(ink), "ending", "The Road", options)).toThrow(says);
  });

  it("of a name that another has is refused", () => {
    expect(() => begun(ended(), "ending", "Sea", { after: "hall" })).toThrow(
      'There is a "endings.sea" already, in main.ink:23',
    );
  });
});
