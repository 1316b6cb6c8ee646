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

it("the answer to what is otherwise by now is told to nobody, whether it is asked for again before it comes or after", () => {
  const told: string[] = [];
  const { ask, forget, done } = oneAtATime<string>(
    () => {},
    (answer) => told.push(answer),
  );
  ask();
  forget();
  done("of before");
  ask();
  done("now");
  ask();
  forget();
  ask();
  done("of before");
  done("at last");
  // There is nothing to forget.
  forget();
  ask();
  done("and again");
  expect(told).toEqual(["now", "at last", "and again"]);
});
