import {
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { codeOf, explainError } from "../../src/disk/reason.ts";

const folder = mkdtempSync(join(tmpdir(), "buried-letters-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (...path: string[]): string => join(folder, ...path);
writeFileSync(at("file"), "");
mkdirSync(at("folder"));
symlinkSync("round", at("round"));

function refusal(deed: () => unknown): unknown {
  try {
    deed();
  } catch (error) {
    return error;
  }
  throw new Error("It was done.");
}

it.each([
  ["what is not there", () => readFileSync(at("none")), "it is not there"],
  ["a folder that is read as a file", () => readFileSync(at("folder")), "it is a folder"],
  ["a path that leads through a file", () => readdirSync(at("file", "x")), "a part of that path is a file"],
  [
    "a link that leads back to itself",
    () => readFileSync(at("round")),
    "it is a link that leads back to itself",
  ],
  ["a name no disk takes", () => readFileSync(at("x".repeat(300))), "the name is too long"],
  ["a name that is taken", () => openSync(at("file"), "wx"), "a file of that name is there already"],
])("%s is told of in words", (_, deed, words) => {
  expect(explainError(refusal(deed))).toBe(words);
});

it.each([
  ["EACCES", "its permissions do not allow it"],
  ["EPERM", "its permissions do not allow it"],
  ["EROFS", "the disk is read-only"],
  ["ENOSPC", "the disk is full"],
  ["EDQUOT", "the quota is used up"],
  ["EFBIG", "the file would be larger than is allowed"],
  ["EIO", "the disk failed"],
  ["EMFILE", "too many files are open"],
  ["EBADF", "it is closed (to have it thrown away, write >/dev/null)"],
  ["EBUSY", "another program holds it"],
  ["EUNHEARDOF", "EUNHEARDOF"],
])("a disk that answers %s is told of as: %s", (code, words) => {
  expect(explainError(Object.assign(new Error("no"), { code }))).toBe(words);
});

it("what was no refusal of a disk is told of as it is, and has no code", () => {
  expect([codeOf(new Error("made up")), explainError(new Error("made up")), explainError("a text")]).toEqual([
    "",
    "Error: made up",
    "a text",
  ]);
  expect(codeOf({ code: "ENOENT" })).toBe("");
});
