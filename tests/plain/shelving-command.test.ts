import { expect, it } from "vitest";
import { printSettings } from "../../src/plain/settings-command.ts";
import { isRunFile, runShelvingCommand, type ShelvingCommand } from "../../src/plain/shelving-command.ts";
import { Library } from "../../src/run/keep/library.ts";
import { newSettings } from "../run/settings/memory-file.ts";
import { book, memoryShelf, typedInto } from "./memory-shelf.ts";

const typed = (args: readonly string[]) => `game ${args.join(" ")}`;

/** A folder with one run, and files outside it. */
async function oneRun() {
  const on = memoryShelf();
  await typedInto("1\n", { kind: "new", name: "first" }, on);
  const library = new Library(book, on, "0.1.0");
  const files = new Map([["/out/first.jsonl", on.runs.get("first") ?? ""]]);
  const loose = {
    bringIn: (path: string) => files.get(path) ?? "",
    putNew(path: string, text: string) {
      files.set(path, text);
      return `/whole/${path}`;
    },
  };
  return {
    on,
    files,
    run: (asked: ShelvingCommand) => runShelvingCommand(library, loose, asked, typed, book),
  };
}

it("a run is exported into a file that is named whole, or as it stands for standard output", async () => {
  const { on, files, run } = await oneRun();
  expect(run({ do: "export", run: "first", file: "mine.jsonl" })).toBe(
    "Exported “first” to /whole/mine.jsonl.\n",
  );
  expect(files.get("mine.jsonl")).toBe(on.runs.get("first"));
  const asked = { do: "export", run: "first", file: "-" } as const;
  expect(run(asked)).toBe(on.runs.get("first"));
  expect(isRunFile(asked)).toBe(true);
  expect(isRunFile({ ...asked, file: "mine.jsonl" })).toBe(false);
  expect(isRunFile({ do: "import", file: "-" })).toBe(false);
});

it("a run is imported under the name of its file, or another that is free, and is told how to go on with", async () => {
  const { on, files, run } = await oneRun();
  files.set("C:\\kept\\second.JSONL", on.runs.get("first") ?? "");
  expect(run({ do: "import", file: "C:\\kept\\second.JSONL" })).toBe(
    "Imported as “second”. Type this to go on with it: game --run second\n",
  );
  expect(run({ do: "import", file: "/out/first.jsonl" })).toBe(
    "Imported as “first-2”, since its own name is taken or none for a run. Type this to go on with it: game --run first-2\n",
  );
  files.set("-", on.runs.get("first") ?? "");
  expect(run({ do: "import", file: "-" })).toMatch(/^Imported as “[^”]+”\. Type this/);
  expect([...on.runs.keys()]).toHaveLength(4);
});

it("what was deleted is said with the line that brings it back, to be copied as it stands", async () => {
  const { on, run } = await oneRun();
  expect(run({ do: "copy", run: "first", name: "second" })).toBe("Copied “first” as “second”.\n");
  expect(run({ do: "delete", run: "first" })).toMatch(/\. Type this to bring it back: game restore first\n$/);
  expect([...on.runs.keys()]).toEqual(["second"]);
});

it("a writer who renames what the book calls so, and no run, is told of the command for that", async () => {
  const { run } = await oneRun();
  const said = (name: string) => () => run({ do: "rename", run: name, name: "other" });
  const hint = /To rename what the book calls so, type: game rename-id ash(\.left)? other/;
  expect(said("ash")).toThrow(hint);
  expect(said("ash.left")).toThrow(hint);
  expect(said("nothing")).toThrow(/^(?!.*rename-id)/);
  expect(() => run({ do: "copy", run: "ash", name: "other" })).toThrow(/^(?!.*rename-id)/);
});

/** What a shell is told of settings, and the exit code. */
function settingsIn(words: readonly string[]) {
  const said = { out: "", err: "" };
  const to = (name: "out" | "err") => ({
    print(text: string) {
      said[name] += text;
    },
  });
  const streams = { out: to("out"), err: to("err") } as unknown as Parameters<typeof printSettings>[3];
  const code = printSettings(newSettings(), words, "settings", streams);
  return { code, ...said };
}

it("settings in a shell are told on standard output, and what cannot be on the other, with what it exits with", () => {
  const told = settingsIn([]);
  expect(told).toMatchObject({ code: 0, err: "" });
  expect(told.out).toContain("theme");
  expect(settingsIn(["mouse", "on"])).toMatchObject({ code: 0, out: "Set: mouse on.\n", err: "" });
  expect(settingsIn(["mouse", "perhaps"])).toMatchObject({ code: 2, out: "" });
  expect(settingsIn(["mouse", "perhaps"]).err).toContain("“mouse” cannot be “perhaps”. It takes: on, off.");
});
