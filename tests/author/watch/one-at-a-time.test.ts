import { expect, it } from "vitest";
import { oneAtATime } from "../../../src/author/watch/one-at-a-time.ts";

it("what is asked for while it is being done is done once more, and only the last answer is told", () => {
  const told: string[] = [];
  let begun = 0;
  const { ask, done } = oneAtATime<string>(
    () => {
      begun += 1;
    },
    (answer) => told.push(answer),
  );
  ask();
  done("first");
  ask();
  ask();
  ask();
  expect([begun, told]).toEqual([2, ["first"]]);
  done("of what has changed since");
  expect([begun, told]).toEqual([3, ["first"]]);
  done("last");
  expect([begun, told]).toEqual([3, ["first", "last"]]);
});
