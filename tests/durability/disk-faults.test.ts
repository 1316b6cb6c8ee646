import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openRunFolder } from "../../src/disk/run-folder.ts";
import { writeLine } from "../../src/run/file/run-file.ts";
import { Library } from "../../src/run/keep/library.ts";
import { decisionOf } from "../../src/run/play/decision.ts";
import { FAILING_DISKS, type FailingDisk } from "./failing-disk.ts";
import { tell } from "./rounds.ts";
import { canTrace, NO_TRACE, skipped, traced } from "./strace.ts";
import { answered, built, naiveGame, ownFolder, trench, trenchGame } from "./trench.ts";

const PAGE = 4096;
const DECISIONS = 5;
const AGAIN = writeLine({ chose: decisionOf("trench.dig.again", "Dig on.") });
const LEAVE = "3";
const folder = ownFolder();
// Played by another user too, who may not look into a folder made for one.
chmodSync(folder, 0o755);
const ours = trenchGame(folder);
const naive = naiveGame(folder);

/** A run of some decisions whose file ends with a page of the disk, so that the next decision needs a new one. */
function run(): { saves: string; file: string } {
  const saves = mkdtempSync(join(folder, "saves-"));
  chmodSync(saves, 0o755);
  const file = join(saves, "first.jsonl");
  const begin = (version: string) => {
    const library = new Library(trench, openRunFolder(saves), version);
    const session = library.begin({ name: "first", seed: 1 });
    for (let decision = 0; decision < DECISIONS; decision += 1) session.decide("trench.dig.again");
    session.close();
    return readFileSync(file).length;
  };
  const length = begin("");
  rmSync(file);
  begin("x".repeat(PAGE - length));
  return { saves, file };
}

/** What was wrong with how a program took the failing of a disk. */
function complaints(disk: FailingDisk, program: string): string[] {
  const { saves, file } = run();
  const before = readFileSync(file, "utf8");
  const left = `${saves}-left`;
  const args = [program, "--plain", "--saves", saves, "--run", "first"];
  const { stdout, stderr } = disk.play(args, `1\n${LEAVE}\n`, saves, left);
  const lines = stdout.split("\n").filter((line) => line.includes(disk.tells));
  const after = readFileSync(join(left, "first.jsonl"), "utf8");
  return [
    answered(stdout) === DECISIONS ? "" : `${answered(stdout)} decisions were answered`,
    lines.length === 1 ? "" : `it was told of in ${lines.length} lines`,
    /saved/i.test(stdout) ? "it claims to have saved" : "",
    stdout.includes(", as it stood before that.") ? "" : "it does not say what was kept",
    stderr === "" ? "" : `it complained: ${stderr.slice(0, 200)}`,
    after.startsWith(before) ? "" : `${before.length} bytes were kept, and ${after.length} are left`,
  ].filter(Boolean);
}

const disks = FAILING_DISKS.map((disk) => ({ ...disk, title: skipped(disk.name, disk.missing) }));
describe.each(disks)("$title", (disk) => {
  it.skipIf(disk.missing)("is told of in one line, and the run is whole", () => {
    const wrong = complaints(disk, ours);
    tell(`${disk.name}: ${DECISIONS} decisions kept, the next refused, ${wrong.length} complaints`);
    expect(wrong).toEqual([]);
  });

  it.skipIf(disk.missing)("is more than a game that writes its whole file in place can take", () => {
    const wrong = complaints(disk, naive);
    tell(`The naive writer on ${disk.name}: ${wrong.join("; ")}`);
    expect(wrong).not.toEqual([]);
  });
});

const program = built(folder, "deed");
const name = skipped("a disk that fails now and then", canTrace ? undefined : NO_TRACE);
describe.skipIf(!canTrace)(name, () => {
  it.each(["new", "copy", "rename", "trash", "restore"])(
    "a %s whose folder the disk does not take changes nothing",
    (deed) => {
      const saves = mkdtempSync(join(folder, "folders-"));
      const shelf = openRunFolder(saves);
      shelf.create("thrown", "{}\n");
      shelf.trash("thrown");
      shelf.create("first", "{}\n");
      const before = readdirSync(saves, { recursive: true, encoding: "utf8" }).sort();
      const to = deed === "trash" ? join(saves, "trash") : saves;
      const failing = ["-o", "/dev/null", "-qq", "-P", to, "-e", "inject=fsync:error=EIO"];
      const { stdout, stderr } = spawnSync("strace", [...failing, process.execPath, program, saves, deed], {
        encoding: "utf8",
      });
      expect(stdout).toBe("");
      expect(stderr).toContain("the disk failed");
      expect(readdirSync(saves, { recursive: true, encoding: "utf8" }).sort()).toEqual(before);
    },
  );

  it("a disk that knows nothing of waiting for a folder takes runs all the same", () => {
    const saves = mkdtempSync(join(folder, "folders-"));
    openRunFolder(saves).create("first", "{}\n");
    const ignorant = ["-o", "/dev/null", "-qq", "-P", saves, "-e", "inject=fsync:error=EINVAL"];
    const { stdout } = spawnSync("strace", [...ignorant, process.execPath, program, saves, "copy"], {
      encoding: "utf8",
    });
    expect(stdout).toBe("done\n");
    expect(readdirSync(saves).sort()).toEqual(["first.jsonl", "second.jsonl"]);
  });

  it.each([
    ["new", ["first", "second", "trash/thrown"]],
    ["copy", ["first", "second", "trash/thrown"]],
    ["rename", ["second", "trash/thrown"]],
    ["trash", ["trash/first", "trash/thrown"]],
    ["restore", ["first", "second"]],
  ])("a %s is done whole on a disk on which no file can have two names", (deed, left) => {
    const saves = mkdtempSync(join(folder, "links-"));
    const shelf = openRunFolder(saves);
    shelf.create("thrown", "{}\n");
    shelf.trash("thrown");
    shelf.create("first", "{}\n");
    const linkless = ["-o", "/dev/null", "-qq", "-e", "inject=link,linkat:error=EPERM"];
    const { stdout } = spawnSync("strace", [...linkless, process.execPath, program, saves, deed], {
      encoding: "utf8",
    });
    expect(stdout).toBe("done\n");
    const files = readdirSync(saves, { recursive: true, encoding: "utf8" }).filter(
      (file) => file !== "trash",
    );
    expect(files.sort()).toEqual(left.map((name) => `${name}.jsonl`));
    for (const file of files) expect(readFileSync(join(saves, file), "utf8")).toBe("{}\n");
  });

  it("a decision the disk refused once is kept when tried again, and once only", () => {
    const { saves, file } = run();
    const before = readFileSync(file, "utf8");
    const args = [ours, "--plain", "--saves", saves, "--run", "first"];
    const { said } = traced(folder, args, "1\n1\n1\n", "fsync:error=EIO:when=1");
    expect(answered(said)).toBe(DECISIONS + 2);
    expect(readFileSync(file, "utf8")).toBe(`${before}${AGAIN.repeat(2)}`);
  });
});
