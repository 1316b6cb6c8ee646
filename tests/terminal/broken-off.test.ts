import { expect, test } from "vitest";
import { openRunFolder } from "../../src/disk/run-folder.ts";
import { Library } from "../../src/run/keep/library.ts";
import { smallBook } from "../book.ts";
import { newFolder, reader } from "./reader.ts";

const BREAKING = `-> start
=== start
Here.
* (first) [First]
- Further.
* (go) [Go round]
    -> spin
* (stay) [Stay]
- Safe.
* (last) [Last]
- -> END
=== spin
Round.
-> spin
`;

/** Two decisions in, where the story has broken off. */
function brokenOff() {
  const me = reader({ library: new Library(smallBook(BREAKING), openRunFolder(newFolder()), "0.0.0") });
  me.press("enter", "1", "1", "end");
  return me;
}

const decided = (me: ReturnType<typeof reader>) => me.session.playthrough.steps.map(({ chose }) => chose.id);

test("after a story broke off, the decision that broke it is the first that is offered to be made again", () => {
  const me = brokenOff();
  expect(me.shows()).toContain("The story broke off");
  me.press("enter");
  expect(me.shows()).toMatch(/Go round[\s\S]*You are here/);
  me.press("enter");
  expect(decided(me)).toEqual(["start.first"]);
  expect(me.shows()).toContain("Stay");
  me.press("2");
  expect(decided(me)).toEqual(["start.first", "start.stay"]);
  expect(me.shows()).toContain("Safe.");
});

test("a page of eight decisions is leafed back from the end of a long line, and no further than its first", () => {
  const me = brokenOff();
  me.press("enter", "pageup", "pageup", "enter");
  expect(decided(me)).toEqual([]);
  expect(me.shows()).toContain("Here.");
});
