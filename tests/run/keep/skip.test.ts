import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { openRunFolder } from "../../../src/disk/run-folder.ts";
import type { Book } from "../../../src/ink/book.ts";
import { Library } from "../../../src/run/keep/library.ts";
import type { Session } from "../../../src/run/keep/session.ts";
import { skipRead, writeSkipped } from "../../../src/run/keep/skip.ts";
import { smallBook } from "../../book.ts";
import { road } from "../read/small-road.ts";
import { file, folder, inOwnFolder } from "./kept-runs.ts";

inOwnFolder();

const libraryOf = (book: Book = road) => new Library(book, openRunFolder(folder), "0.1.0");

function played(name: string, ids: readonly string[], book: Book = road): Session {
  const run = libraryOf(book).begin({ name, seed: 1 });
  for (const id of ids) run.decide(id);
  return run;
}

const skipIn = (run: Session, book: Book = road): string =>
  writeSkipped(skipRead(run, libraryOf(book).record));

it("what another run read is passed over up to the next choice, and each decision on the way is kept", () => {
  played("before", ["road.left", "road.on", "road.further", "road.home"]).close();
  const run = played("now", []);
  expect(skipIn(run)).toBe("You have read this; what follows is for you to decide.");
  run.decide("road.left");
  expect(skipIn(run)).toBe("Skipped 2 passages you had read.");
  expect(run.scene.options.map(({ id }) => id)).toEqual(["road.home", "road.away"]);
  run.close();
  expect(readFileSync(file("now"), "utf8").match(/"road\.\w+/g)).toEqual([
    '"road.left',
    '"road.on',
    '"road.further',
  ]);
  const { session } = libraryOf().open("now");
  expect([session.count, session.receipt]).toEqual([3, undefined]);
});

it("it stops before the first words that are new, also where the rest of the passage is not", () => {
  // Nobody went on from "Ten eleven", so nobody need have read it.
  played("before", ["road.left", "road.on", "road.further"]).close();
  const run = played("now", ["road.right"]);
  expect(skipIn(run)).toBe("You have not read on from here before.");
  run.decide("road.on");
  expect(skipIn(run)).toBe("Skipped 1 passage you had read.");
  expect(run.scene.passages).toEqual([{ kind: "text", spans: [{ text: "Ten eleven." }] }]);
  expect(skipIn(run)).toBe("You have not read on from here before.");
  expect(run.count).toBe(3);
});

it("in a first run there is nothing to skip, and nothing is kept", () => {
  const run = played("first", ["road.left"]);
  const before = readFileSync(file("first"), "utf8");
  expect(skipIn(run)).toBe("You have not read on from here before.");
  expect(readFileSync(file("first"), "utf8")).toBe(before);
});

it("what lies ahead after going back was read, and what was left as well", () => {
  const run = played("only", ["road.left", "road.on", "road.further", "road.home"]);
  expect(skipIn(run)).toBe("You have read this, and nothing follows.");
  run.goTo(1);
  expect(skipIn(run)).toBe("Skipped 2 passages you had read.");
  run.goTo(0);
  run.decide("road.right");
  expect(skipIn(run)).toBe("You have not read on from here before.");
  run.decide("road.on");
  expect(skipIn(run)).toBe("Skipped 1 passage you had read.");
});

it("where another window plays the run nothing is skipped", () => {
  played("before", ["road.left", "road.on", "road.further", "road.home"]).close();
  const playing = played("now", ["road.left"]);
  const along = libraryOf().readAlong("now");
  expect(skipIn(along)).toBe("The run is played in another window, and only that one goes on.");
  playing.close();
});

const ROUND = smallBook(`
-> round
=== round
# chapter: 1
# title: Round
Round.
+ (again) [Again]
- -> round`);

it("a story that goes round for ever is skipped a stretch at a time", () => {
  const run = played("round", ["round.again", "round.again"], ROUND);
  expect(skipIn(run, ROUND)).toBe("Skipped 200 passages you had read.");
  expect(run.count).toBe(202);
});

const HUT = smallBook(`
-> hut
=== hut
# chapter: 1
# title: Hut
A hut.
* (door) {not cellar} [The door]
    -> cellar
+ (hatch) {cellar} [The hatch]
    Up. # end: up
    -> END
=== cellar
Down there.
* (wait) [Wait]
    -> hut`);

it("a single option whose words were never shown is not taken", () => {
  played("before", ["hut.door"], HUT).close();
  const run = played("now", ["hut.door", "cellar.wait"], HUT);
  // "A hut" was read, and the label of the hatch was come by when it was not offered.
  expect(run.scene.options.map(({ id }) => id)).toEqual(["hut.hatch"]);
  expect(skipIn(run, HUT)).toBe("You have not read on from here before.");
  expect(run.count).toBe(2);
});
