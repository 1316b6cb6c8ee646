import { readdirSync, readFileSync } from "node:fs";
import { join, posix, sep } from "node:path";
import { expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "..");
const MOST_LINES = 250;
const MOST_FILES = 20;
/** There is a file for each rule, so they may be many. */
const ONE_RULE_A_FILE = "src/author/lint/rules";

/** Each folder of src, and the folders it may import besides itself; packages only one folder may know. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  text: [],
  survival: [],
  ink: ["text"],
  run: ["survival", "ink", "text"],
  author: ["run", "survival", "ink", "text"],
  disk: ["run", "survival", "ink", "text"],
  plain: ["run", "survival", "ink", "text"],
  terminal: ["run", "survival", "ink", "text"],
  // The writers' commands: each wires author's tools to the disk and to what prints.
  workshop: ["author", "disk", "plain", "terminal", "run", "survival", "ink", "text"],
};
/** The folders inside one: each may import from those before it, and from what lies beside them all. */
const IN_ORDER: Readonly<Record<string, readonly string[]>> = {
  "src/ink": ["read", "outline", "check", "compile", "tell", "ahead", "quick", "graft", "trace"],
  "src/run": ["play", "file", "settings", "changed", "read", "keep", "show", "draft", "print", "why"],
  "src/terminal": ["device", "view", "text", "make", "lists", "pages", "map"],
  "src/author/lint": ["words", "book", "rules"],
  "src/author/graph": ["read", "lay", "draw", "write", "page"],
};
const OWNED: readonly [pattern: RegExp, owner: RegExp, rule: string][] = [
  [/^xstate/, /^src\/survival\//, "only src/survival knows xstate"],
  [/^inkjs/, /^src\/ink\/(engine|parser)\.ts$/, "inkjs is had through src/ink/engine.ts or parser.ts"],
  [/^elkjs/, /^src\/author\/graph\/lay\//, "only src/author/graph/lay knows elkjs"],
  [/^blessed/, /^src\/terminal\/device\//, "only src/terminal/device knows blessed"],
  [/^node:fs/, /^src\/disk\//, "only src/disk touches files"],
  [/^node:child_process/, /^src\/disk\//, "only src/disk starts programs"],
];
const BANNED_NAMES = /^(utils?|helpers?|common|types|index)\.ts$/;

const sources = (folder: string): string[] =>
  (readdirSync(join(ROOT, folder), { recursive: true }) as string[])
    .filter((path) => path.endsWith(".ts"))
    .map((path) => posix.join(folder, path.split(sep).join("/")));
const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");
const importsOf = (path: string): string[] =>
  [...read(path).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*"([^"]+)"/g)].map(([, name = ""]) => name);
/** The files of ours that a file imports. */
const oursIn = (path: string): string[] =>
  importsOf(path)
    .filter((name) => name.startsWith("."))
    .map((name) => posix.join(posix.dirname(path), name));
const folderOf = (path: string): string => /^src\/([^/]+)\//.exec(path)?.[1] ?? "";

it("every folder of src imports only what stands above it", () => {
  const broken = sources("src").flatMap((path) => {
    const folder = folderOf(path);
    return importsOf(path).flatMap((name) => {
      if (!name.startsWith(".")) {
        const owned = OWNED.find(([pattern, owner]) => pattern.test(name) && !owner.test(path));
        return owned ? [`${path} imports ${name}: ${owned[2]}`] : [];
      }
      const target = posix.join(posix.dirname(path), name);
      const targetFolder = folderOf(target);
      if (folder === "") return [];
      // The entries themselves are wired from one another.
      if (targetFolder === "" && target.startsWith("src/"))
        return [`${path} imports ${target}: nobody imports an entry`];
      const isAllowed =
        targetFolder === folder || targetFolder === "" || MAY_IMPORT[folder]?.includes(targetFolder);
      return isAllowed
        ? []
        : [
            `${path} imports ${target}: src/${folder} may import ${MAY_IMPORT[folder]?.join(", ") || "nothing of ours"}`,
          ];
    });
  });
  expect(broken).toEqual([]);
});

it("no folder holds more files than a reader can take in", () => {
  const counts = new Map<string, number>();
  for (const folder of ["src", "tests"])
    for (const path of readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }))
      if (path.isFile()) counts.set(path.parentPath, (counts.get(path.parentPath) ?? 0) + 1);
  const large = [...counts].filter(
    ([folder, count]) => count > MOST_FILES && folder !== join(ROOT, ONE_RULE_A_FILE),
  );
  expect(large).toEqual([]);
});

it("no file needs itself, not even for a type", () => {
  const imports = new Map(sources("src").map((path) => [path, oursIn(path)]));
  expect(circlesIn(imports)).toEqual([]);
});

it("no folder needs itself by way of another", () => {
  const imports = new Map<string, string[]>();
  for (const path of sources("src")) {
    const folder = posix.dirname(path);
    const others = oursIn(path).map((target) => posix.dirname(target));
    imports.set(folder, [...(imports.get(folder) ?? []), ...others.filter((other) => other !== folder)]);
  }
  expect(circlesIn(imports)).toEqual([]);
});

it("a folder inside ink, run, terminal, lint or graph imports only from those named before it", () => {
  const broken = Object.entries(IN_ORDER).flatMap(([whole, order]) => {
    const placeOf = (path: string) =>
      path.startsWith(`${whole}/`) ? order.indexOf(path.slice(whole.length + 1).split("/")[0] ?? "") : -1;
    expect(order.filter((folder) => sources(`${whole}/${folder}`).length === 0)).toEqual([]);
    return sources(whole).flatMap((path) =>
      placeOf(path) < 0
        ? []
        : oursIn(path)
            .filter((target) => placeOf(target) > placeOf(path))
            .map((target) => `${path} imports ${target}: the order is ${order.join(", ")}`),
    );
  });
  expect(broken).toEqual([]);
});

it("whatever is printed goes through src/plain/output.ts, or through the page's adapter", () => {
  const ways = [
    "src/disk/standard-stream.ts",
    "src/terminal/device/screen.ts",
    "src/terminal/device/restore.ts",
  ];
  const prints = /\b(stdout|stderr)\b(?!\.isTTY)|\bconsole\.(log|error|warn|info)\b|\bwriteSync\((1|2),/;
  const beside = sources("src").filter((path) => !ways.includes(path) && prints.test(read(path)));
  expect(beside).toEqual([]);
});

it("src holds the folders of the design and no others", () => {
  const folders = new Set(sources("src").map(folderOf).filter(Boolean));
  expect([...folders].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
});

it("no file is a drawer for what has no name, nor longer than a reader can hold", () => {
  const files = [...sources("src"), ...sources("tests")];
  expect(files.filter((path) => BANNED_NAMES.test(posix.basename(path)))).toEqual([]);
  const long = files
    .map((path) => [path, read(path).split("\n").length] as const)
    .filter(([, lines]) => lines > MOST_LINES);
  expect(long).toEqual([]);
});

it("story/vocabulary.ink is what the code would generate", async () => {
  const { writeVocabulary } = await import("../src/author/story-book.ts");
  expect(read("story/vocabulary.ink"), "run npm run generate").toBe(writeVocabulary());
});

it("nothing heavy is loaded before the title page, or plain mode's first line, stands", () => {
  const heavy = /^\/\/ node_modules\/(inkjs|xstate|blessed)\//m;
  // The program itself and its title page, and what plain mode loads first.
  const firstOf = (name: string) => readdirSync(join(ROOT, "dist")).find((file) => file.startsWith(name));
  for (const first of ["play.js", firstOf("dialog-")]) {
    expect(first).toBeDefined();
    const files = loadedWith(String(first));
    expect(files.filter((file) => heavy.test(read(`dist/${file}`)))).toEqual([]);
  }
});

/** A built file and all that is loaded before it runs. */
function loadedWith(first: string): string[] {
  const loaded = new Set([first]);
  // A set grows while it is gone through.
  for (const file of loaded)
    for (const [, name = ""] of read(`dist/${file}`).matchAll(
      /^(?:(?:const|let) \S+ = )?require\("\.\/(.+?)"\);$/gm,
    ))
      loaded.add(name);
  return [...loaded];
}

/** The shortest way from each place back to itself, once for all places on it. */
function circlesIn(arrows: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  const known = new Set<string>();
  for (const start of [...arrows.keys()].sort()) {
    if (known.has(start)) continue;
    const cameFrom = new Map<string, string>();
    const open = [start];
    // The list grows while it is gone through.
    for (const place of open)
      for (const next of arrows.get(place) ?? []) {
        if (cameFrom.has(next)) continue;
        cameFrom.set(next, place);
        open.push(next);
      }
    if (!cameFrom.has(start)) continue;
    const circle = [start];
    for (let place = cameFrom.get(start); place && place !== start; place = cameFrom.get(place))
      circle.unshift(place);
    for (const place of circle) known.add(place);
    found.push([start, ...circle].join(" -> "));
  }
  return found;
}
