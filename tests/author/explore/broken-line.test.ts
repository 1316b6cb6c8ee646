import { expect, it } from "vitest";
import { QuickRun } from "../../../src/author/explore/play/quick-run.ts";
import { luckOf } from "../../../src/ink/tell/chance.ts";
import { foreign } from "./subjects.ts";

it("a passage that breaks off in a line told after either of two choices says after which", () => {
  const subject = foreign(
    "Shore.\n* (dig) [Dig]\n* (swim) [Swim]\n- Sand.\nHere, {3 % zero()} shells.\n-> END\n=== function zero()\n~ return 0",
  );
  const quick = new QuickRun(subject);
  quick.begin(luckOf(1));
  const { moment } = quick.playthrough;
  for (const id of ["dig", "swim"]) {
    quick.playthrough.resume(moment);
    expect(() => quick.playthrough.choose(id)).toThrow(`after “${id}”`);
  }
});

it("a passage that breaks off behind its first line is told again as if nothing of it had been told", () => {
  const subject = foreign(
    "-> shore\n=== shore\nWave {wade}.\n{wade == 2: Here, {3 % zero()} shells.}\n+ (wade) [Wade]\n- -> shore\n=== function zero()\n~ return 0",
  );
  const quick = new QuickRun(subject);
  quick.begin(luckOf(1));
  quick.playthrough.choose("shore.wade");
  expect(() => quick.playthrough.choose("shore.wade")).toThrow(
    expect.objectContaining({ told: expect.arrayContaining([{ text: "Wave 2.", tags: [] }]) }),
  );
});
