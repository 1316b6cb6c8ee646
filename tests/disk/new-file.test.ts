import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { moveNew, placeNew } from "../../src/disk/new-file.ts";
import { doing, refusing, synced } from "./refusing-disk.ts";

let folder = "";
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "buried-letters-")));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (...path: string[]): string => join(folder, ...path);
const text = (...path: string[]): string => readFileSync(at(...path), "utf8");
const place = (file: string, bytes = "硫黄島\n"): void => placeNew(file, Buffer.from(bytes));

describe("a new file", () => {
  it("is waited for before it has its name, and then its name is, and each folder that was made for it", () => {
    const paths = synced();
    place(at("a", "b", "run"));
    expect(text("a", "b", "run")).toBe("硫黄島\n");
    const [first, second, draft = "", last] = paths;
    expect([first, second, last]).toEqual([folder, at("a"), at("a", "b")]);
    expect(dirname(draft)).toBe(at("a", "b"));
    expect(readdirSync(at("a", "b"))).toEqual(["run"]);
  });

  it("comes whole where the disk takes a few bytes at a time", () => {
    doing("writeSync", (real, [descriptor, bytes, from, length, at]) =>
      real(descriptor, bytes, from, Math.min(3, Number(length)), at),
    );
    place(at("run"), "0123456789");
    expect(text("run")).toBe("0123456789");
  });

  it.each(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"])(
    "is made all the same where a file has one name only (%s), and takes nobody's place there either",
    (code) => {
      refusing("linkSync", code);
      place(at("run"));
      expect(() => place(at("run"), "other")).toThrow("EEXIST");
      expect([text("run"), readdirSync(folder)]).toEqual(["硫黄島\n", ["run"]]);
    },
  );

  it.each([
    ["its name", "linkSync", "EIO"],
    ["its text", "writeSync", "ENOSPC"],
    ["the wait for it", "fsyncSync", "EIO"],
  ] as const)("whose %s fails is not there, nor anything beside it", (_, call, code) => {
    refusing(call, code);
    expect(() => place(at("run"))).toThrow("made up");
    expect(readdirSync(folder)).toEqual([]);
  });

  it("whose name cannot be waited for is taken back", () => {
    const isFolder = (descriptor: unknown) => statSync(`/proc/self/fd/${descriptor}`).isDirectory();
    refusing("fsyncSync", "EIO", isFolder);
    expect(() => place(at("run"))).toThrow("made up");
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each(["EINVAL", "ENOTSUP", "EOPNOTSUPP"])(
    "is kept where folders cannot be waited for at all (%s)",
    (code) => {
      refusing("fsyncSync", code, (descriptor) => statSync(`/proc/self/fd/${descriptor}`).isDirectory());
      place(at("new", "run"));
      expect(text("new", "run")).toBe("硫黄島\n");
    },
  );

  it("is put into a folder that another window made in the same moment", () => {
    doing("mkdirSync", (real, given) => {
      real(...given);
      return real(...given);
    });
    place(at("new", "run"));
    expect(text("new", "run")).toBe("硫黄島\n");
  });

  it("is not put into a folder that the disk does not make", () => {
    refusing("mkdirSync", "ENOSPC");
    expect(() => place(at("new", "run"))).toThrow("made up");
    expect(readdirSync(folder)).toEqual([]);
  });

  it("leaves no file open", () => {
    const open = () => readdirSync("/proc/self/fd").length;
    place(at("first", "run"));
    const before = open();
    for (let count = 0; count < 5; count += 1) place(at(String(count), "run"));
    expect(open()).toBe(before);
  });
});

describe("a file that gets another name", () => {
  beforeEach(() => place(at("run")));

  it("has the new one waited for before the old one goes, and then has that waited for", () => {
    const paths = synced();
    doing("fsyncSync", (real, given) => {
      if (paths.length < 2) expect(existsSync(at("run"))).toBe(true);
      return real(...given);
    });
    moveNew(at("run"), at("trash", "run"));
    expect(paths).toEqual([folder, at("trash"), folder]);
    expect([text("trash", "run"), existsSync(at("run"))]).toEqual(["硫黄島\n", false]);
  });

  it.each(["EPERM", "ENOTSUP"])("has it also where a file has one name only (%s)", (code) => {
    refusing("linkSync", code);
    moveNew(at("run"), at("other"));
    expect([text("other"), readdirSync(folder)]).toEqual(["硫黄島\n", ["other"]]);
  });

  it("was written to when it was, also where a file has one name only", () => {
    const when = new Date("2005-03-01T12:00:00Z");
    utimesSync(at("run"), when, when);
    refusing("linkSync", "EPERM");
    moveNew(at("run"), at("other"));
    expect(statSync(at("other")).mtime).toEqual(when);
  });

  it("keeps its own where the disk refuses, and takes nobody's place", () => {
    writeFileSync(at("taken"), "theirs");
    expect(() => moveNew(at("run"), at("taken"))).toThrow("EEXIST");
    refusing("linkSync", "EIO");
    expect(() => moveNew(at("run"), at("other"))).toThrow("made up");
    expect([text("run"), text("taken"), readdirSync(folder).sort()]).toEqual([
      "硫黄島\n",
      "theirs",
      ["run", "taken"],
    ]);
  });

  it("has it though the old one's going cannot be waited for", () => {
    mkdirSync(at("trash"));
    refusing("fsyncSync", "EIO", (descriptor) => realpathSync(`/proc/self/fd/${descriptor}`) === folder);
    moveNew(at("run"), at("trash", "run"));
    expect([text("trash", "run"), existsSync(at("run"))]).toEqual(["硫黄島\n", false]);
  });

  it("is only written otherwise where both names are the same to the disk", () => {
    const paths = synced();
    moveNew(at("run"), at("run"));
    expect([text("run"), paths, readdirSync(folder)]).toEqual(["硫黄島\n", [], ["run"]]);
  });
});
