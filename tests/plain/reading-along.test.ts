import { PassThrough } from "node:stream";
import { expect, it } from "vitest";
import { openDialog } from "../../src/plain/dialog.ts";
import { Output } from "../../src/plain/output.ts";
import { playPlain } from "../../src/plain/play-plain.ts";
import { Library } from "../../src/run/keep/library.ts";
import { newSettings } from "../run/settings/memory-file.ts";
import { book, memoryShelf, typedInto } from "./memory-shelf.ts";

/** A reader of a run "first" that another window plays: what is said to each line, before the next is typed. */
async function readingAlong() {
  const on = memoryShelf();
  await typedInto("1\n", { kind: "new", name: "first" }, on);
  on.elsewhere.add("first");
  const input = new PassThrough();
  const output = new PassThrough();
  let said = "";
  let look = () => {};
  output.on("data", (data: Buffer) => {
    said += data;
    look();
  });
  const request = { kind: "run", name: "first" } as const;
  const library = new Library(book, on, "0.1.0");
  const dialog = await openDialog(input, new Output(() => output, true));
  const typed = (args: readonly string[]) => args.join(" ");
  const parts = {
    onSession() {},
    putFree: (name: string) => name,
    typed,
    settings: newSettings(),
    ids: false,
  };
  const done = playPlain(dialog, library, request, parts);
  const answered = (): Promise<string> => {
    const answer = new Promise<string>((resolve) => {
      look = () => {
        if (!said.endsWith("> ")) return;
        resolve(said);
        said = "";
      };
      look();
    });
    return Promise.race([answer, done.then(() => said)]);
  };
  await answered();
  return {
    /** What the other window has done meanwhile. */
    elsewhere: (line: string) => on.runs.set("first", `${on.runs.get("first")}${line}\n`),
    async type(line: string): Promise<string> {
      input.write(`${line}\n`);
      return answered();
    },
    async leave(): Promise<void> {
      input.end();
      await done;
    },
    on,
  };
}

it("whoever reads along sees at Enter what the other window has decided since", async () => {
  const me = await readingAlong();
  expect(await me.type("1")).toContain("Left it is.");
  me.elsewhere('"ash.up"');
  const answer = await me.type("");
  expect(answer).toContain("The sun goes into the sea.");
  expect(answer).not.toContain("Left it is.");
  await me.leave();
});

it("whoever reads along goes back with the other window, and sees it by asking to look", async () => {
  const me = await readingAlong();
  await me.type("1");
  me.elsewhere('{"back":0}');
  expect(await me.type("look")).toContain("Flour does this too.");
  me.elsewhere('"ash.right"');
  expect(await me.type("look")).toContain("Right it is.");
  await me.leave();
});

it("whoever reads along decides nothing and sets no bookmark, and is told who does", async () => {
  const me = await readingAlong();
  await me.type("1");
  const before = me.on.runs.get("first");
  expect(await me.type("1")).toContain("You read along: only the other window decides.");
  expect(await me.type("save here")).toContain("bookmarks are set there");
  await me.leave();
  expect(me.on.runs.get("first")).toBe(before);
});
