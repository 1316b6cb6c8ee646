import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { dice } from "../../src/author/explore/play/dice.ts";
import { openRunFolder } from "../../src/disk/run-folder.ts";
import { Fault } from "../../src/run/file/fault.ts";
import { Library } from "../../src/run/keep/library.ts";
import { startInHost } from "../game/start/host.ts";
import { NEVER_PRINTED } from "./never-printed.ts";
import { rounds, SEED, tell } from "./rounds.ts";
import { ownFolder, trench, trenchGame } from "./trench.ts";

const COUNT = rounds(300, 5000);
const TYPED = rounds(5, 60);
const folder = ownFolder();
const outside = join(folder, "outside");
const saves = join(outside, "saves");
const library = new Library(trench, openRunFolder(saves), "0.1.0");
const { store } = library;
let text = "";

const KNOWN = [
  "",
  " ",
  ".",
  "..",
  "../up",
  "../../etc/passwd",
  "/tmp/absolute",
  "C:\\up",
  "..\\up",
  "a/b",
  "trash/a",
  ".hidden",
  "a\0b",
  "a\nb",
  "CON",
  "con",
  "NUL",
  "COM1",
  "COM¹",
  "\u3164",
  "LPT9",
  "aux",
  "CON.txt",
  "-rf",
  "--help",
  "-",
  "x".repeat(41),
  "x".repeat(300),
  "硫".repeat(300),
  "\u202egnp.exe",
  "\u200bfirst",
  "first\u200d",
  "\ufefffirst",
  "\u001b[2J\u001b[31mred",
  "\u009b31mred",
  "\u0007\u0007",
  "\ud800",
  "e\u0301".repeat(30),
  "a".padEnd(40, "\u0301"),
  "first.jsonl",
  "first:stream",
  "first ",
  "trash",
  "crash.log",
  "__proto__",
  "constructor",
  "%2e%2e%2fup",
  "$(touch up)",
  "`touch up`",
  "'; touch up; '",
  "{red-fg}red{/}",
];
const PIECES = [...KNOWN, "a", "9", " ", "-", "_", "é", "🙂", "\t", "\r", "\u2028", "\u2066", "\ue000"];

function names(count: number): string[] {
  const upTo = dice(SEED);
  const made = Array.from({ length: Math.max(0, count - KNOWN.length) }, () =>
    Array.from({ length: 1 + upTo(4) }, () => PIECES[upTo(PIECES.length)]).join(""),
  );
  return [...KNOWN, ...made].slice(0, count);
}

/** What is on the screen that should not be: what moves the cursor or turns the text, or a stack. */
const isRaw = (said: string): boolean => NEVER_PRINTED.test(said) || /\n? {4}at .*:\d+:\d+/.test(said);

/** Everything that is done with a name somebody typed. What came of it as the reader is told it. */
function told(name: string): string[] {
  const deeds = [
    () => library.begin({ name }).close(),
    () => library.open(name).session.close(),
    () => library.readAlong(name),
    () => store.copy("first", name),
    () => store.copy(name),
    () => store.rename(name, `${name}x`),
    () => store.rename("second", name),
    () => store.exported(name),
    () => store.remove(name),
    () => store.restore(name),
    () => store.import(text, name),
  ];
  return deeds.map((deed) => {
    try {
      return String(deed() ?? "");
    } catch (fault) {
      return fault instanceof Fault ? fault.message : `crashed with ${fault}`;
    }
  });
}

/** What lies beside the folder of runs, or in it under a name that no run has. */
const strays = (around: string): string[] => [
  ...readdirSync(around).filter((file) => file !== "saves"),
  ...readdirSync(join(around, "saves"), { recursive: true, encoding: "utf8" }).filter(
    (file) =>
      !/^(trash|(trash\/)?(?!.*\p{Default_Ignorable_Code_Point})[\p{L}\p{N}][\p{L}\p{M}\p{N} _-]{0,44}\.jsonl)$/u.test(
        file,
      ),
  ),
];

it("a hostile name makes nothing outside the folder of runs, and nothing raw of it is shown", () => {
  library.begin({ name: "first" }).close();
  library.begin({ name: "second" }).close();
  text = store.exported("first");
  const tried = names(COUNT);
  const wrong = tried.flatMap((name) =>
    told(name)
      .filter((said) => isRaw(said) || said.startsWith("crashed"))
      .map((said) => JSON.stringify({ name, said })),
  );
  tell(`${tried.length} hostile names`);
  expect(wrong).toEqual([]);
  expect(strays(outside)).toEqual([]);
}, 300_000);

it("a game that makes a file of whatever name is typed is caught by the same names", () => {
  const naive = join(folder, "naive");
  mkdirSync(join(naive, "saves", "trash"), { recursive: true });
  for (const name of KNOWN) {
    try {
      writeFileSync(join(naive, "saves", `${name}.jsonl`), "{}\n");
    } catch {
      // A name the disk itself will not have.
    }
  }
  expect(strays(naive).length).toBeGreaterThan(10);
});

it("a hostile name typed behind an option is refused in a line, and nothing raw of it is shown", () => {
  const program = trenchGame(folder);
  const home = join(folder, "typed");
  mkdirSync(home);
  const wrong = names(KNOWN.length + 100)
    // None of these can be typed.
    .filter((name) => !name.includes("\0"))
    .filter((_, index) => index % Math.ceil((KNOWN.length + 100) / TYPED) === SEED % 2)
    .flatMap((name) =>
      [[`--new=${name}`], [`--run=${name}`], ["copy", "--", name], ["import", "--", name]].map((args) => {
        const { stdout, stderr } = startInHost({
          program,
          args: ["--plain", "--saves", join(home, "saves"), ...args],
          typed: "",
          environment: process.env,
        });
        return isRaw(stdout + stderr) ? JSON.stringify({ args, stdout, stderr }) : "";
      }),
    )
    .filter(Boolean);
  tell(`${TYPED} hostile names typed behind each of four options`);
  expect(wrong).toEqual([]);
  // Where every name was refused, not even the folder is there.
  expect(["", "saves"]).toContain(readdirSync(home).join());
}, 300_000);

it("a file of a hostile name that lies among the runs is listed without anything raw of it", () => {
  const program = trenchGame(join(folder, "listing"));
  const lying = join(folder, "lying");
  mkdirSync(lying);
  const files = names(KNOWN.length).filter((name) => !/[/\0]/.test(name) && Buffer.byteLength(name) < 250);
  for (const name of files) writeFileSync(join(lying, `${name}.jsonl`), "{}\n");
  // What the disk itself makes of them, by their ends: two names may be one file.
  const there = readdirSync(lying).map((file) => file.slice(0, -".jsonl".length));
  const listed = (args: readonly string[]) => {
    const { stdout, stderr } = startInHost({
      program,
      args: ["--saves", lying, ...args],
      typed: "runs\nq\n",
      environment: process.env,
    });
    expect(isRaw(stdout + stderr), JSON.stringify(stdout + stderr)).toBe(false);
    return stdout;
  };
  const rows = JSON.parse(listed(["runs", "--json"])) as { name: string }[];
  // What is hidden, has no name, or could be a folder and a name is nobody's run.
  expect(rows).toHaveLength(there.filter((name) => !/^\.|^$|\\/.test(name)).length);
  for (const plain of ["first:stream", "-rf", "__proto__", "trash", "$(touch up)"]) {
    expect(rows.map(({ name }) => name.replace(/^“|”$/g, ""))).toContain(plain);
    expect(listed(["runs"])).toContain(plain);
    expect(listed(["--plain"])).toContain(plain);
  }
  listed(["--run", "nobody"]);
});
