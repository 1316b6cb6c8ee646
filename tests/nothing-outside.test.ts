import { spawnSync } from "node:child_process";
import {
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { isAbsolute, join, posix, relative, sep } from "node:path";
import { describe, expect, it } from "vitest";
import { shippedGame } from "./bench/program.ts";
import { canTrace, NO_TRACE, skipped } from "./durability/strace.ts";
import { ownFolder } from "./durability/trench.ts";

const ROOT = join(import.meta.dirname, "..");
const OURS = ["src", "story", "saves"];

const filesOf = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((path) =>
    posix.join(folder, path.split(sep).join("/")),
  );

/** What in the text of a source file leads out of the project: an import, a way up through folders, a place on one machine. */
function leaving(path: string, text: string): string[] {
  const imported = [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*"([^"]+)"/g)].map(([, name = ""]) => name);
  const rest = text.replace(/(?:\bfrom|\bimport)\s*\(?\s*"[^"]+"/g, "");
  return [
    ...imported.filter((name) =>
      name.startsWith(".")
        ? posix.join(posix.dirname(path), name).startsWith("..")
        : /^(\/|file:|[A-Za-z]:[\\/])/.test(name),
    ),
    // The bundle lies one folder deep, and so does the story.
    ...(rest.match(/"\.\."\s*,\s*"\.\."|\.\.[\\/]\.\./g) ?? []),
    ...(rest.match(/["'`](?:\/(?:home|root|tmp|usr|opt|mnt|var|etc|work|srv|Users)\b|[A-Z]:\\)[^"'`]*/g) ??
      []),
  ];
}

describe("nothing the product needs lies outside the project", () => {
  it("by an import or a path in its source", () => {
    const outside = filesOf("src")
      .filter((path) => path.endsWith(".ts"))
      .flatMap((path) =>
        leaving(path, readFileSync(join(ROOT, path), "utf8")).map((what) => `${path}: ${what}`),
      );
    expect(outside).toEqual([]);
  });

  it.each([
    ["an import", 'import { x } from "../../../shared/x.ts";'],
    ["one that is made late", 'const x = await import("../../../shared/x.ts");'],
    ["an import of a place on one machine", 'import "/opt/shared/x.js";'],
    ["a way up by its pieces", 'readFileSync(join(HOME, "..", "..", "shared", "words.txt"))'],
    ["a way up in one piece", 'new URL("../../shared/words.txt", import.meta.url)'],
    ["a place on one machine", "readFileSync(`/usr/share/dict/words`)"],
  ])("and it would be found by %s", (_, text) => {
    expect(leaving("src/run/specimen.ts", text)).toHaveLength(1);
  });

  it("by a link among its files", () => {
    expect(OURS.flatMap(filesOf).filter((path) => lstatSync(join(ROOT, path)).isSymbolicLink())).toEqual([]);
  });
});

const folder = ownFolder();

/** Files that were opened by a program Node was given, and that are there. */
function opened(args: readonly string[]): string[] {
  const traces = mkdtempSync(join(folder, "opened-"));
  // A file for each thread: in one, the calls of two would break each other's lines.
  const out = ["-o", join(traces, "thread")];
  const watched = ["-ff", "-qq", "-e", "trace=open,openat", ...out, process.execPath, ...args];
  // What is kept to save time lies in the reader's own folder for that.
  const env = { ...process.env, BURIED_LETTERS_CACHE: join(folder, "cache") };
  spawnSync("strace", watched, { input: "1\nq\n", cwd: folder, env });
  return readdirSync(traces)
    .flatMap((name) => readFileSync(join(traces, name), "utf8").split("\n"))
    .flatMap((call) => (/ = \d+$/.test(call) ? (/"([^"]+)"/.exec(call)?.[1] ?? []) : []));
}

describe.skipIf(!canTrace)(skipped("the files that are opened", canTrace ? undefined : NO_TRACE), () => {
  it.each([
    ["play", ["--plain", "--saves", join(folder, "saves"), "--new"]],
    ["check", ["check", "--story", join(folder, "story")]],
  ])("to %s are the package's own, the reader's, and what any Node opens", (_, args) => {
    const program = shippedGame(folder);
    cpSync(join(ROOT, "story"), join(folder, "story"), { recursive: true });
    // All that lies beside the chapters is read as it is, and of these there need not be any.
    writeFileSync(join(folder, "story", "main.ink"), "INCLUDE vocabulary.ink\nSand. # end: sand\n-> END\n");
    mkdirSync(join(folder, "node_modules"), { recursive: true });
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    for (const name of Object.keys(dependencies))
      if (!readdirSync(join(folder, "node_modules")).includes(name))
        symlinkSync(join(ROOT, "node_modules", name), join(folder, "node_modules", name));
    const bare = new Set(opened(["-e", "String(new Date())"]));
    const isOurs = (path: string) =>
      [folder, ...Object.keys(dependencies).map((name) => join(ROOT, "node_modules", name))].some((ours) => {
        const way = relative(ours, path);
        return !way.startsWith("..") && !isAbsolute(way);
      });
    const files = opened([program, ...args]);
    expect(files).toContain(program);
    // What the system tells of itself is nobody's file.
    expect(
      files.filter((path) => !isOurs(path) && !bare.has(path) && !/^\/(proc|sys|dev)\//.test(path)),
    ).toEqual([]);
  });
});
