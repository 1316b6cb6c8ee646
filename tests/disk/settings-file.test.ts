import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { findSettingsFile, openSettings } from "../../src/disk/settings-file.ts";
import { type Change, findChange, SETTINGS } from "../../src/run/settings/settings.ts";

let folder = "";
const before = process.env.BURIED_LETTERS_CONFIG;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "settings-"));
  process.env.BURIED_LETTERS_CONFIG = join(folder, "config");
});
afterEach(() => {
  process.env.BURIED_LETTERS_CONFIG = before;
  rmSync(folder, { recursive: true, force: true });
});

const config = (...path: string[]) => join(folder, "config", ...path);
const paper = SETTINGS.flatMap((setting): Change[] => {
  const change = findChange(setting, "paper");
  return change ? [change] : [];
})[0] as Change;

it("the folder and the file are made when something is set, and nothing else is left there", async () => {
  const store = await openSettings([]).ready();
  expect(readdirSync(folder)).toEqual([]);
  expect(store.set(paper)).toBeUndefined();
  expect(readdirSync(config())).toEqual(["settings.json"]);
  expect(readFileSync(config("settings.json"), "utf8")).toBe('{\n  "theme": "paper"\n}\n');
  expect(openSettings([]).now.theme).toBe("paper");
});

it("where the file is a link, what it leads to is written and the link stays", async () => {
  mkdirSync(config());
  writeFileSync(join(folder, "kept.json"), '{ "mouse": "on" }');
  symlinkSync("../kept.json", config("settings.json"));
  expect((await openSettings([]).ready()).set(paper)).toBeUndefined();
  expect(readlinkSync(config("settings.json"))).toBe("../kept.json");
  expect(JSON.parse(readFileSync(join(folder, "kept.json"), "utf8"))).toEqual({
    mouse: "on",
    theme: "paper",
  });
});

it("who may read the file stays the same, whatever is set", async () => {
  const store = await openSettings([]).ready();
  store.set(paper);
  for (const mode of [0o600, 0o666]) {
    chmodSync(config("settings.json"), mode);
    expect(store.set(paper)).toBeUndefined();
    expect(statSync(config("settings.json")).mode & 0o777).toBe(mode);
  }
});

it("a path that leads through a file is told of with what to do", async () => {
  writeFileSync(config(), "a file where the folder should be");
  const store = await openSettings([]).ready();
  const says = `${config("settings.json")} cannot be read: a part of that path is a file. Mend that, or take it away.`;
  expect(store.problems).toEqual([says]);
  expect(store.set(paper)).toBe(`${says} What you set holds until you leave.`);
  expect(store.now.theme).toBe("paper");
});

it.skipIf(process.platform !== "linux")("a place that takes no file is told of with what to do", async () => {
  process.env.BURIED_LETTERS_CONFIG = "/proc/nobody";
  const store = await openSettings([]).ready();
  expect(store.problems).toEqual([]);
  expect(store.set(paper)).toBe(
    "/proc/nobody/settings.json cannot be written: it is not there. Mend that, or set BURIED_LETTERS_CONFIG to a folder that can be. What you set holds until you leave.",
  );
  expect(store.now.theme).toBe("paper");
});

it.each(["a folder", "far too large"])(
  "what is %s in place of the file is told of, and left as it is",
  async (what) => {
    const file = config("settings.json");
    mkdirSync(what === "a folder" ? file : config(), { recursive: true });
    const large = `{ "theme": "paper"${" ".repeat(70_000)}}`;
    if (what !== "a folder") writeFileSync(file, large);
    const store = await openSettings([]).ready();
    expect(store.problems.join()).toContain("not JSON as settings are kept in");
    expect(store.set(paper)).toContain("holds until you leave");
    if (what !== "a folder") expect(readFileSync(file, "utf8")).toBe(large);
  },
);

it("without a folder of their own settings lie in the platform's, if that is one place", async () => {
  const { BURIED_LETTERS_CONFIG: _, ...bare } = process.env;
  expect(findSettingsFile(bare)).toMatch(/^[/A-Z].*buried-letters.*settings\.json$/);
});
