import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { POLICIES } from "../src/author/explore/policies/policy.ts";
import { compileStory } from "../src/author/story-book.ts";
import { buildCommandLine } from "../src/command-line.ts";
import { openStoryFolder } from "../src/disk/story-folder.ts";
import { openStreams } from "../src/output.ts";
import { LARGEST_RUN } from "../src/run/file/run-file.ts";
import { VOCABULARY } from "../src/run/play/vocabulary.ts";
import { LEAST } from "../src/terminal/first-frame.ts";
import { KEYS } from "../src/terminal/view/key-table.ts";

const ROOT = join(import.meta.dirname, "..");
const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");
const NUMBERS = [
  ..."zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen".split(" "),
  ..."fifteen sixteen seventeen eighteen nineteen twenty".split(" "),
];
const SHOWN: Readonly<Record<string, string>> = {
  up: "↑",
  left: "←",
  right: "→",
  down: "↓",
  enter: "Enter",
  " ": "Space",
  pagedown: "PageDown",
  pageup: "PageUp",
  home: "Home",
  end: "End",
  tab: "Tab",
  escape: "Escape",
};

it.each([
  ["src/README.md", ["src", ""]],
  ["src/author/explore/README.md", ["src/author/explore", ""]],
  ["src/survival/README.md", ["src/survival", ""]],
])("every file that %s names is there", (readme, folders) => {
  const named = [...read(readme).matchAll(/[\w.-]*(?:\/[\w.-]+)*\.(?:ts|ink|md)\b/g)].map(([path]) => path);
  expect(named.length).toBeGreaterThan(10);
  const lost = named.filter((path) => !folders.some((folder) => existsSync(join(ROOT, folder, path))));
  expect(lost).toEqual([]);
});

it("the map of the code has every folder with code in it", () => {
  const map = read("src/README.md");
  const folders = readdirSync(join(ROOT, "src"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map(({ parentPath }) => parentPath.slice(join(ROOT, "src/").length))
    .filter((folder) => folder !== "" && !folder.startsWith("author/explore"));
  const explore = read("src/author/explore/README.md");
  const inside = readdirSync(join(ROOT, "src/author/explore"), { withFileTypes: true });
  for (const folder of new Set(folders))
    if (!folder.startsWith("author/lint/")) expect(map).toContain(`| \`${folder}/\` |`);
  for (const { name } of inside.filter((entry) => entry.isDirectory()))
    expect(explore).toContain(`| \`${name}/\` |`);
});

it("every key of the table has its line in the README", () => {
  const table = read("README.md").split("### Keys")[1]?.split("\n\n")[1] ?? "";
  const first = KEYS.map(({ keys }) => keys[0] ?? "").filter((key) => key !== "interrupt");
  const missing = first.filter((key) => !table.includes(SHOWN[key] ?? `\`${key}\``));
  expect(missing).toEqual([]);
});

it("every command and every option is in the README", () => {
  const nothing = async () => {};
  const deeds = {
    play: nothing,
    runs: nothing,
    finds: nothing,
    shelve: nothing,
    transcript: nothing,
    letters: nothing,
    why: nothing,
    watch: nothing,
    settings: nothing,
  };
  const program = buildCommandLine(deeds, openStreams(), () => "");
  const readme = read("README.md");
  const names = [
    ...program.commands.map((command) => ` ${command.name()} `),
    ...[program, ...program.commands].flatMap(({ options }) => options.map(({ long }) => long ?? "")),
  ].filter((name) => name !== "--version");
  expect(names.filter((name) => !readme.includes(name))).toEqual([]);
});

it("the figures in the README are those of the book and of the code", () => {
  const files = openStoryFolder(join(ROOT, "story"));
  const chapters = new Set(
    (files.list?.() ?? []).flatMap((path) =>
      [...(files.read(path) ?? "").matchAll(/# chapter: *([1-9]\d*)/g)].map(([, number]) => number),
    ),
  );
  const readme = read("README.md").replaceAll("\n", " ");
  expect(readme).toContain(` ${NUMBERS[chapters.size]} chapters,`);
  expect(readme).toContain(` ${NUMBERS[compileStory(files).book?.endings.length ?? 0]} ways for it to end`);
  expect(readme).toContain(`any window from ${LEAST.columns} × ${LEAST.rows} will do`);
  expect(readme).toContain(` ${LARGEST_RUN / 1024} KB,`);
  expect(readme).toContain(`under ${NUMBERS[POLICIES.length]} ways of playing`);
});

it("the writer's guide has every word of the vocabulary", () => {
  const guide = read("story/README.md");
  const missing = Object.keys(VOCABULARY.words).filter(
    (word) => !new RegExp(`\`[^\`]*\\b${word}\\b`).test(guide),
  );
  expect(missing).toEqual([]);
});
