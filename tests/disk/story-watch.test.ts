import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { type StoryWatch, watchStory } from "../../src/disk/story-watch.ts";

let folder = "";
let watch: StoryWatch | undefined;
let stirred: () => void = () => {};

beforeEach(() => {
  // What is looked at every second would hide that nothing was told of; here it comes when it is called for.
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  folder = join(mkdtempSync(join(tmpdir(), "story-watch-")), "story");
  mkdirSync(join(folder, "chapters"), { recursive: true });
  write("main.ink");
  write("chapters/pier.ink");
});
afterEach(() => {
  watch?.close();
  watch = undefined;
  vi.useRealTimers();
  rmSync(folder, { recursive: true, force: true });
});

const write = (path: string, text = "text") => writeFileSync(join(folder, path), text);

function start(asked = folder, paths = ["main.ink", "chapters/pier.ink", "notes/a.md"]): void {
  watch = watchStory(asked, () => stirred());
  watch.follow(paths);
}

/** Does it, and waits until something has stirred. */
const stirredBy = (deed: () => void) =>
  new Promise<void>((resolve) => {
    stirred = resolve;
    deed();
  });

it.each<[string, () => void]>([
  ["written into", () => write("chapters/pier.ink", "other text")],
  [
    "saved under another name and renamed",
    () => {
      write("chapters/pier.ink~", "other text");
      renameSync(join(folder, "chapters/pier.ink~"), join(folder, "chapters/pier.ink"));
    },
  ],
  ["taken away", () => rmSync(join(folder, "chapters/pier.ink"))],
  ["put beside it", () => write("chapters/new.ink")],
])("a file that is %s is told of, and one that is saved after it", async (_, deed) => {
  start();
  await stirredBy(deed);
  await stirredBy(() => write("main.ink", "again"));
  await stirredBy(() => write("chapters/pier.ink", "and again"));
});

it("a story that is named by its first file is watched as its folder is", async () => {
  start(join(folder, "main.ink"));
  await stirredBy(() => write("chapters/pier.ink", "other text"));
});

it("a folder that was not there is told of once it is followed", async () => {
  start();
  await stirredBy(() => mkdirSync(join(folder, "notes")));
  watch?.follow(["notes/a.md"]);
  await stirredBy(() => write("notes/a.md"));
});

it("a folder that is deleted and made again is watched on from the next second", async () => {
  start();
  const before = vi.getTimerCount();
  await stirredBy(() => rmSync(folder, { recursive: true }));
  mkdirSync(folder);
  await stirredBy(() => void vi.advanceTimersByTime(1000));
  await stirredBy(() => write("main.ink", "back"));
  watch?.close();
  expect(vi.getTimerCount()).toBe(before - 1);
});
