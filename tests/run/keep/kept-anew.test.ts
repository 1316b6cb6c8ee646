import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { openRunFolder } from "../../../src/disk/run-folder.ts";
import { LARGEST_RUN, readRunFile, writeRunFile } from "../../../src/run/file/run-file.ts";
import { RunGoneFault, SaveFault } from "../../../src/run/file/save-fault.ts";
import { Library } from "../../../src/run/keep/library.ts";
import { openAsked } from "../../../src/run/keep/open-request.ts";
import { smallBook } from "../../book.ts";
import { file, folder, inOwnFolder, kept, library, names } from "./kept-runs.ts";

inOwnFolder();

it("a run whose file goes while it stands before a decision that no longer fits is kept anew where it stands", () => {
  const changed = smallBook(`
-> ash
=== ash
Sand.
* (left) [Left]
* (right) [Right]
- Next.
* (on) [On]
* (sit_down) [Sit]
- Last.
-> END`);
  const today = () => new Library(changed, openRunFolder(folder), "0.1.0");
  kept("first");
  const here = today();
  const { session, receipt } = here.open("first");
  expect(receipt?.parted).toContain("ash.stay");
  rmSync(file("first"));
  expect(() => session.decide("ash.sit_down")).toThrow(RunGoneFault);
  here.keepAnew(session);
  session.decide("ash.sit_down");
  session.close();
  const again = today().readAlong("first");
  expect(again.receipt).toBeUndefined();
  expect(again.scene).toEqual(session.scene);
});

it("a run that is kept anew began when it did, in the branches it had", () => {
  const { header, lines } = readRunFile(kept("first"));
  const began = { when: "2005-03-01T12:00:00.000Z", branches: { "a-raft": "1.2.0" } };
  writeFileSync(file("first"), writeRunFile({ header: { ...header, ...began }, lines }));
  const here = library();
  const { session } = here.open("first");
  rmSync(file("first"));
  here.keepAnew(session);
  session.close();
  expect(readRunFile(readFileSync(file("first"), "utf8")).header).toMatchObject(began);
});

it("a list of decisions that is longer than a run may be leaves nothing behind, however often it is tried", () => {
  const long = smallBook(`-> ash\n=== ash\nSand.\n+ (${"a".repeat(500)}) [On]\n- -> ash`);
  const here = new Library(long, openRunFolder(folder), "0.1.0");
  const decisions = Array<string>(Math.ceil(LARGEST_RUN / 500)).fill(`ash.${"a".repeat(500)}`);
  const list = { decisions, notices: [] };
  for (const _ of [1, 2])
    expect(() => openAsked(here, { kind: "from", list, keep: "first" })).toThrow(
      new SaveFault("That is longer than a run may be, so it was not kept."),
    );
  expect([names(), here.isPlayed("first")]).toEqual([[], undefined]);
});

it("to a run that is not kept a kept one counts, whatever that is called", () => {
  kept("unsaved");
  const here = library();
  const session = here.rehearse();
  expect(here.taken(session)).toEqual(["ash.left"]);
  expect(here.waysFound(session).endings.get("sunset")).toBeGreaterThan(0);
});

it("a list of decisions that is kept began when its run says", () => {
  const list = { decisions: ["ash.left"], notices: [] };
  const { session } = openAsked(library(), { kind: "from", list, keep: "first" });
  expect(session.began).toBeDefined();
  expect(readRunFile(readFileSync(file("first"), "utf8")).header.when).toBe(session.began);
});
