import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readBranch } from "../../src/author/branches/branch.ts";
import { writePack } from "../../src/author/branches/pack.ts";
import { branchFiles, type Changes, INK } from "../author/branches/specimen-branch.ts";

/** A branch that somebody made who means no good, or knows no better; and what is said of it. */
export interface HostileBranch {
  readonly name: string;
  /** Lays it at a place: a folder, or a file. */
  lay(place: string): void;
  /** What is said of it, or one of these. */
  readonly says: string | readonly string[];
}

/** The specimen under an id of its own, changed. */
function changed(id: string, { ink = INK, manifest, files }: Changes): Map<string, string> {
  const own = (text: string) => text.replaceAll("kite", id);
  return branchFiles({
    ink: own(ink),
    manifest: { id, doors: { noon: `${id}_noon` }, ...manifest },
    ...(files ? { files } : {}),
  });
}

function layFolder(place: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  for (const [name, text] of files) {
    mkdirSync(dirname(join(place, name)), { recursive: true });
    writeFileSync(join(place, name), text);
  }
}

let count = 0;

const TOO_LONG = "it took longer to look into than a branch may";

/** @param changes by the id it has */
function folder(
  name: string,
  says: HostileBranch["says"],
  changes: Changes | ((id: string) => Changes),
): HostileBranch {
  count += 1;
  const id = `h${count}`;
  const files = changed(id, typeof changes === "function" ? changes(id) : changes);
  return {
    name,
    says: [says].flat().map((each) => each.replaceAll("kite_", `${id}_`)),
    lay: (place) => layFolder(place, files),
  };
}

function laid(name: string, says: string, more: (place: string, id: string) => void): HostileBranch {
  count += 1;
  const id = `h${count}`;
  return {
    name,
    says,
    lay(place) {
      layFolder(place, changed(id, {}));
      more(place, id);
    },
  };
}

function packed(name: string, says: string, make: (text: string) => string): HostileBranch {
  count += 1;
  const read = readBranch("", changed(`h${count}`, {}));
  const text = "manifest" in read ? writePack(read) : "";
  return { name: `${name}.branch`, says, lay: (place) => writeFileSync(place, make(text)) };
}

const told = (line: string): string => INK.replace("A kite.", line);
const lines = (many: number, line: (index: number) => string): string =>
  Array.from({ length: many }, (_, index) => line(index)).join("\n");
const MB = 1024 * 1024;

export const HOSTILE: readonly HostileBranch[] = [
  folder(
    "endless-divert",
    "it breaks off in “kite_noon” (kite.ink:1): it goes round in a circle without ever offering a choice",
    {
      ink: `=== kite_noon\n-> kite_noon\n${INK.slice(INK.indexOf("=== kite_flown"))}`,
    },
  ),
  folder(
    "endless-divert-behind-a-choice",
    "it breaks off in “kite_flown” (kite.ink:6), after “kite_noon.saw_h2” (kite.ink:3): it goes round in a circle without ever offering a choice",
    {
      ink: told("-> kite_flown"),
    },
  ),
  folder("recursion", "it calls itself over and over", {
    ink: `${told("{kite_deep()}")}=== function kite_deep()\n~ return 1 + kite_deep()`,
  }),
  folder("threads-without-end", "threads without end", { ink: told("<- kite_flown") }),
  folder("string-bomb", "it makes a text of", {
    ink: `${told('{kite_grow("kite")}')}=== function kite_grow(text)\n~ return kite_grow(text + text)`,
  }),
  folder("flood", "it tells", { ink: told(lines(3000, (index) => `Kite ${index} of a great many kites.`)) }),
  folder("alternatives", TOO_LONG, {
    ink: told(`{${"a|".repeat(120_000)}}`),
  }),
  folder("ten-megabytes", "it has 10241 KB, and may have 512", { ink: `${INK}// ${"x".repeat(10 * MB)}` }),
  folder("many-files", "it has 71 files, and a branch may have 60", (id) => ({
    files: Object.fromEntries(Array.from({ length: 69 }, (_, index) => [`notes/${id}_${index}.md`, "x"])),
  })),
  folder("choices", "kite.ink offers 50003 choices, and a branch may offer 2000", {
    ink: INK + lines(50_000, () => "*a"),
  }),
  folder("deep-choices", "kite.ink:13 has a choice nested deeper than 6", {
    ink: `${INK}${"*".repeat(1000)} (x) [X]`,
  }),
  folder("deep-braces", "kite.ink:7", { ink: told(`${"{kite_noon:".repeat(3000)}x${"}".repeat(3000)}`) }),
  folder("deep-brackets", "kite.ink:7", { ink: told(`{${"(".repeat(3000)}1${")".repeat(3000)}:x}`) }),
  // On a busy machine its time is over before it has been read.
  folder("long-sum", ["kite.ink:7", TOO_LONG], { ink: told(`{${"1+".repeat(20_000)}1:x}`) }),
  folder("forged-manifest", 'its branch.json has a field "main", which no manifest has', {
    manifest: { main: "x" } as object,
  }),
  laid("broken-manifest", "its branch.json is no JSON", (place) =>
    writeFileSync(join(place, "branch.json"), '{"id":'),
  ),
  folder("later-format", "it is of format 9, which a later version of the game reads; this one reads 1", {
    manifest: { format: 9 },
  }),
  folder("id-with-a-way-out", '"id" in its branch.json is missing or is not what it takes', {
    manifest: { id: "../../kite" },
  }),
  folder("title-that-paints", '"title" in its branch.json is missing or is not what it takes', {
    manifest: { title: "\u001b]0;owned\u0007" },
  }),
  folder("names-of-the-book", 'by which the book\'s own "beach" could be one of its knots', {
    manifest: { id: "beach" },
  }),
  folder("names-of-another", '"goodness" is no name of the branch', {
    ink: `${INK}=== goodness\nMine.\n-> DONE`,
  }),
  folder("two-alike", "kite.ink:10 has the id", { ink: INK.replace("(hid)", "(waved)") }),
  folder("knot-of-the-book", '"well" is no name of the branch', { ink: `${INK}=== well\nMine.\n-> END` }),
  folder("into-the-book", 'goes to "well", which is the book\'s', {
    ink: INK.replace("-> beach.noon.door", "-> well"),
  }),
  folder("out-of-its-folder", "kite.ink:1 has an INCLUDE", {
    ink: `INCLUDE ../../../../../etc/passwd\n${INK}`,
  }),
  folder("a-program", "kite.ink:1 has a EXTERNAL", { ink: `EXTERNAL system(what)\n${INK}` }),
  folder("unknown-word", "kite.ink:9", { ink: INK.replace("rest()", "format_disk()") }),
  folder("escapes", "kite.ink:7 has a character that is no letter, and that a terminal might obey", {
    ink: told("A \u009b2J kite."),
  }),
  folder("on-the-first-page", "kite.ink:1 stands above its first knot", {
    ink: `You have won.\n-> END\n${INK}`,
  }),
  laid("no-text", "kite.ink:13 has a character that is no letter", (place) =>
    writeFileSync(
      join(place, "kite.ink"),
      Buffer.concat([Buffer.from(INK), Buffer.from([0xff, 0xfe, 0x00])]),
    ),
  ),
  laid("link-out", "kite.ink in it is a link, and a branch is read from its own folder alone", (place) => {
    execFileSync("rm", [join(place, "kite.ink")]);
    symlinkSync("/etc/passwd", join(place, "kite.ink"));
  }),
  laid("notes-elsewhere", "notes in it is a link", (place) => symlinkSync("/etc", join(place, "notes"))),
  laid("pipe", "more.ink in it is no file of text", (place) =>
    execFileSync("mkfifo", [join(place, "more.ink")]),
  ),
  packed("way-out", "it has a file “../../../kite.ink”, which no branch has", (text) =>
    text.replace("kite.ink", "../../../kite.ink"),
  ),
  packed("truncated", "it is no packed branch, or was cut off on its way", (text) => text.slice(0, 300)),
  packed("tampered", "it was changed since it was packed", (text) => text.replace("Wave", "Wipe")),
  packed("bomb", "it has 4096 KB, and may have 1024", () => "[".repeat(4 * MB)),
  packed("nested", "it is no packed branch", () => `${"[".repeat(400_000)}${"]".repeat(400_000)}`),
];
