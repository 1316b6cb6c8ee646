import { describe, expect, it } from "vitest";
import { Library } from "../../../src/run/keep/library.ts";
import { memoryShelf } from "../../plain/memory-shelf.ts";
import { typedToPlain } from "../../plain/typed.ts";
import { threeEndings } from "../../run/why/book.ts";
import { reader } from "../reader.ts";

const words = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Somebody who has sent the letter, and read the last line. */
function atTheEnd(options: { columns?: number; rows?: number } = {}) {
  const library = new Library(threeEndings(), memoryShelf(), "0.1.0");
  const me = reader({ library, ...options });
  me.press("enter", " ", "1", "1", "end");
  return { ...me, me, library };
}

/** All that is on the page, read from its top to its end. */
function wholePage(me: ReturnType<typeof reader>): string[] {
  const seen: string[] = [];
  for (let turn = 0; turn < 40; turn += 1) {
    const lines = me
      .lines()
      .slice(2, -2)
      .map((line) => line.trim());
    const isKept = (count: number) => seen.slice(-count).join("\n") === lines.slice(0, count).join("\n");
    const kept = lines.map((_, index) => index + 1).findLast(isKept) ?? 0;
    seen.push(...lines.slice(kept));
    if (!me.shows().includes("↓ more")) break;
    me.press(" ");
  }
  return seen;
}

describe("after the last line", () => {
  it.each(["enter", " "])("%s leads to what the run came to", (key) => {
    const { me } = atTheEnd();
    expect(me.shows()).toContain("› 1  What this run came to");
    me.press(key);
    expect(me.lines()[0]).toContain("What this run came to");
    expect(me.shows()).toContain("The end: Read");
  });

  it("a decision can be gone back to, and the old way is kept", () => {
    const { me } = atTheEnd({ rows: 50 });
    me.press("enter", "down");
    expect(me.shows()).toMatch(/› Ash, 19 June 1944, noon: Write home/);
    expect(me.shows()).toContain("Enter goes back to it; nothing is lost");
    me.press("enter");
    expect(me.session.count).toBe(0);
    expect(me.shows()).toMatch(/1 {2}Write home/);
    me.press("2");
    expect(me.session.branches().map(({ ended }) => ended)).toEqual(["came to: Read"]);
  });

  it("nothing is marked before all has been read, so that no Enter too many goes back", () => {
    const { me } = atTheEnd({ columns: 40, rows: 12 });
    me.press("enter");
    for (let turn = 0; turn < 30 && me.shows().includes("↓ more"); turn += 1) {
      expect(me.shows()).not.toContain("›");
      me.press("enter");
    }
    me.press("enter");
    expect(me.shows()).toContain("› Go back to a decision");
    expect(me.session.count).toBe(2);
    me.press("enter");
    expect(me.page.kind).toBe("back");
  });

  it("every line can be read in the smallest window, and none is wider than it", () => {
    const narrow = atTheEnd({ columns: 40, rows: 12 }).me;
    narrow.press("enter");
    const seen = wholePage(narrow);
    const wide = atTheEnd({ rows: 60 }).me;
    wide.press("enter");
    expect(words(seen.join(" "))).toBe(words(wide.lines().slice(2, -2).join(" ").replace("›", "")));
    expect(Math.max(...narrow.lines().map((line) => line.length))).toBeLessThanOrEqual(40);
  });

  it("down goes through all that can be taken, and up back again", () => {
    const { me } = atTheEnd({ columns: 40, rows: 12 });
    me.press("enter");
    const marked = new Set<string>();
    const note = () => {
      const line = me.lines().find((each) => each.includes("›"));
      if (line) marked.add(words(line.replace("›", "")));
    };
    for (let turn = 0; turn < 60; turn += 1) {
      me.press("down");
      note();
    }
    const labels = ["Go back to a decision", "Title page", "Leave"];
    expect([...marked]).toEqual([
      expect.stringContaining("Ash, 19 June"),
      expect.stringContaining("Ash, 19 June"),
      expect.stringContaining("Ash, 19 June"),
      ...labels,
    ]);
    for (let turn = 0; turn < 60; turn += 1) me.press("up");
    expect(me.shows()).toContain("The end: Read");
  });

  it("Escape closes it, and leaving asks first where the run would be lost", () => {
    const library = new Library(threeEndings(), memoryShelf(), "0.1.0");
    const me = reader({ library, rows: 50 });
    me.press("enter", " ", "1", "1", "enter", "escape");
    expect(me.page.kind).toBe("reading");
    me.session.stopKeeping();
    me.ask({ do: "go-to", count: 2 });
    me.press("enter", "end", "down", "down", "enter");
    expect(me.hasLeft).toBe(false);
    expect(me.shows()).toContain("This run is not kept, and would be lost.");
  });

  it("plain mode tells the same by its command", async () => {
    const { me, library } = atTheEnd({ rows: 60 });
    me.press("enter");
    const shown = words(me.lines().slice(0, -2).join(" "));
    const name = me.session.name;
    me.session.close();
    const said = await typedToPlain("ending\n", library, { kind: "run", name });
    const [, answer = ""] = said.split("> \n");
    const [plain = ""] = answer.split("\nType “back N”");
    // The page has what can be done at its foot; lines have the numbers that "back" takes.
    const offers = " Go back to a decision Title page Leave";
    expect(words(plain.replace(/^ +\d+\. /gm, ""))).toBe(
      shown.replace("›", "").replace(offers, "").replace(/ +/g, " ").trim(),
    );
  });
});

it("why a line is said lies over the page it was asked on, and closes", () => {
  const { me } = atTheEnd();
  const page = me.page;
  me.ask({ do: "why", step: 2, passage: 1 });
  expect(me.shows()).toContain("Why this is said");
  expect(me.shows()).toContain("Somebody read it.");
  expect(me.shows()).toContain("Ash, 19 June 1944, noon: Send it");
  me.press("escape");
  expect(me.page).toEqual(page);
});
