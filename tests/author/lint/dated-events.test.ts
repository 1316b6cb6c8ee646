import { expect, it } from "vitest";
import { findingsOf } from "./checked.ts";

const datesIn = (ink: string) =>
  findingsOf({ ink, files: { "notes/ash.md": "Ash." } })
    .filter(({ rule }) => rule === "dated-event")
    .map(({ line, says }) => `${line}: ${/"(.+)"/.exec(says)?.[1]}`);

it.each([
  ["19 February", "It was 19 February."],
  ["19 February", "On 19 February 1945, at nine."],
  ["19th of February", "On the 19th of February."],
  ["nineteenth of February", "It was Monday, the nineteenth of February."],
  ["twenty-first of May", "By the twenty-first of May."],
  ["February 19", "February 19, he said."],
  ["March the third", "March the third."],
  ["March 1945", "In March 1945."],
  ["March of 1945", "In March of 1945."],
  ["June, nineteen forty-four", "June, nineteen forty-four."],
  ["4 June", "Sand{parched():, on 4 June}."],
  ["4 June", "* (dig) [Dig on 4 June]\n-"],
])("the date %s in prose wants a note", (date, prose) => {
  expect(datesIn(`=== beach\n${prose} Sand.\n-> END`)).toEqual([`2: ${date}`]);
});

it.each([
  ["month alone", "In June, and all of July."],
  ["march", "He may march 3 days, and the 19 marched."],
  ["year alone", "It was 1945."],
  ["number before a name", "Of the 19 Mayflies none."],
  ["order of things", "The second of three, may it hold."],
  ["date in a tag", "# when: 19 February 1945\nSand."],
  ["date in a comment", "Sand. // 19 February 1945"],
  ["date that is told to the body", '~ day("1945-02-19")\nSand.'],
])("a %s wants none", (_, prose) => {
  expect(datesIn(`=== beach\n${prose}\n-> END`)).toEqual([]);
});

it("a note at the head of a knot stands for all its stitches, one in a stitch for itself", () => {
  const dated = "It was 19 February.\nIt was 20 February.";
  const knot = (head: string, noon: string) =>
    `=== beach\n${head}\n-> noon\n= noon\n${noon}\n${dated}\n-> dusk\n= dusk\n${dated}\n-> END`;
  expect(datesIn(knot("# note: ash", "Sand."))).toEqual([]);
  expect(datesIn(knot("Sand.", "Sand. # note: ash"))).toEqual(["10: 19 February"]);
  expect(datesIn(knot("Sand.", "Sand."))).toEqual(["6: 19 February", "10: 19 February"]);
});
