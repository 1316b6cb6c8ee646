import { expect, test } from "vitest";
import { StoryFault } from "../../../src/ink/tell/story-fault.ts";
import type { Teller } from "../../../src/ink/tell/teller.ts";
import { open, texts } from "../specimens.ts";

function faultOf(teller: Teller): StoryFault {
  try {
    teller.advance();
  } catch (fault) {
    if (fault instanceof StoryFault) return fault;
    throw fault;
  }
  throw new Error("nothing went wrong");
}

test("a fault says where the story stood and after which choice", () => {
  const teller = open("-> a\n=== a\n= b\n* (go) [Go] Gone.\n- Nothing follows.\n");
  teller.advance();
  teller.choose("a.b.go");
  const fault = faultOf(teller);
  expect(fault.position).toBe("a.b");
  expect(fault.message).toMatch(
    /^The story broke off in “a\.b” \(main\.ink:3\), after “a\.b\.go” \(main\.ink:4\): ran out of content/,
  );
});

test("a fault holds what was told before it, to the middle of a line", () => {
  const fault = faultOf(
    open("Five men. # place: beach\nNo bread.\nEach gets {5 % 0} and a drink.\n-> END\n"),
  );
  expect(texts(fault.told)).toEqual(["Five men.", "No bread.", "Each gets"]);
  expect(fault.told[0]?.tags).toEqual([{ key: "place", value: "beach" }]);
});

test("a fault come upon while reading ahead holds the line that was whole", () => {
  const fault = faultOf(open("VAR x = 0\nNo bread.\n~ x = x / x\nEach gets {x}.\n-> END\n"));
  expect(texts(fault.told)).toEqual(["No bread."]);
});

test("of a round that is told for ever, a fault holds enough to see what", () => {
  const { told } = faultOf(open("-> a\n=== a\nRound.\n-> a\n"));
  expect(told.length).toBeGreaterThan(1);
  expect(told.length).toBeLessThan(100);
});

test.each([
  ["{5 % 0}", "5 % 0 comes to no number"],
  ["{0 / 0}", "0 / 0 comes to no number"],
  ["{POW(-1, 0.5)}", "POW(-1, 0.5) comes to no number"],
  ["->->", "it comes to ->->, the way back out of a tunnel, and was not led in by one"],
  ["EXTERNAL f()\n{f()}", 'it calls "f", an EXTERNAL that only another program answers'],
  ["VAR d = 3\n-> d", "Tried to divert to a target from a variable"],
  ['LIST l = a\n{l + "x"}', "Can not call use + operation on List and String"],
])("%j is told of in a sentence", (ink, says) => {
  const { message } = faultOf(open(`${ink}\n-> END\n`));
  expect(message).toContain(says);
  expect(message).toMatch(/^The story broke off in main\.ink:1: [^\n]*$/);
  expect(message).not.toMatch(/null|undefined/);
});
