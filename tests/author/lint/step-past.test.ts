import { expect, it } from "vitest";
import { briefly, findingsOf } from "./checked.ts";

const STEP = "* (step_past) [Step past this]\n* (stay) [Stand there]\n    ~ wound()\n-";
const CARE = "# care: dwelt, a beating";
const book = ({ head = "Sand.", noon = "Sand.", dusk = "Dark." }) =>
  briefly(
    findingsOf({ ink: `=== beach\n${head}\n-> noon\n= noon\n${noon}\n-> dusk\n= dusk\n${dusk}\n-> END` }),
  );

it("a stitch that is dwelt on may be stepped past in itself or in the one it leads to", () => {
  expect(book({ noon: `${CARE}\nHe has a stick.\n${STEP}` })).toEqual([]);
  expect(book({ noon: `${CARE}\nHe has a stick.`, dusk: STEP })).toEqual([]);
});

it("a stitch that is dwelt on may not be stepped past in another, nor after it", () => {
  expect(book({ head: STEP, noon: `${CARE}\nHe has a stick.` })).toEqual(["chapter.ink:8:9 step-past"]);
  expect(book({ noon: STEP, dusk: `${CARE}\nHe has a stick.` })).toEqual(["chapter.ink:11:9 step-past"]);
});

it("a knot whose head says what is shown may be stepped past anywhere in it", () => {
  const head = "# care: shown, a beating\nSand.";
  expect(book({ head, dusk: STEP })).toEqual([]);
  expect(book({ head })).toEqual(["chapter.ink:2:9 step-past"]);
});

it("what is only mentioned need not be stepped past", () => {
  expect(book({ noon: "# care: mentioned, a beating" })).toEqual([]);
});

it("a way past that is only offered to some is none", () => {
  const some = STEP.replace("(step_past)", "(step_past) {parched()}");
  expect(book({ noon: `${CARE}\nHe has a stick.\n${some}` })).toEqual(["chapter.ink:5:9 step-past"]);
});
