import { CHOICE, type StoryText } from "./marked-story.ts";

/** An edited copy of a story, and what was done to it. */
export interface Edit {
  readonly what: string;
  readonly story: StoryText;
}

/** Draws one of these. */
export type Draw = <T>(from: readonly T[]) => T | undefined;

/** Choices offered together: each a line of its own at the edge, with what is set in under it. */
interface Group {
  readonly path: string;
  readonly lines: readonly string[];
  readonly knot: string;
  readonly stitch: string;
  /** From and before which line each choice goes. */
  readonly blocks: readonly (readonly [from: number, to: number])[];
}

let count = 0;
/** A label, stitch or knot that the story has not. */
const newName = (): string => {
  count += 1;
  return `added_by_test_${count}`;
};

/** The ways in which writers edit a story under its readers. */
export const EDITS: Readonly<Record<string, (story: StoryText, draw: Draw) => Edit | undefined>> = {
  "choice added above": (story, draw) =>
    inGroup(story, draw, ({ lines, blocks }) => {
      const at = draw(blocks)?.[0] ?? 0;
      return [
        ...lines.slice(0, at),
        `* (${newName()}) [Look at the sea]`,
        "    The sea. -> END",
        ...lines.slice(at),
      ];
    }),
  "siblings reordered": (story, draw) =>
    inGroup(story, draw, ({ lines, blocks }) => {
      const [from, to] = [blocks[0]?.[0] ?? 0, blocks.at(-1)?.[1] ?? 0];
      const turned = [...blocks].reverse().flatMap(([first, end]) => lines.slice(first, end));
      return [...lines.slice(0, from), ...turned, ...lines.slice(to)];
    }),
  "choice removed": (story, draw) =>
    inGroup(story, draw, ({ lines, blocks }) => {
      const block = draw(blocks.filter(([from, to]) => isUnread(story, lines.slice(from, to))));
      return block && [...lines.slice(0, block[0]), ...lines.slice(block[1])];
    }),
  "text reworded": (story, draw) =>
    inGroup(story, draw, ({ lines, blocks }) => {
      const at = draw(blocks)?.[0] ?? 0;
      return lines.map((line, index) =>
        index === at ? line.replace(/\[[^\]]*\]/, "[Do it otherwise]") : line,
      );
    }),
  "labels changed about": (story, draw) =>
    inGroup(story, draw, ({ lines, blocks }) => {
      const [one, other] = drawTwo(
        blocks.map(([at]) => at),
        draw,
      );
      const [first, second] = [lines[one] ?? "", lines[other] ?? ""].map(
        (line) => CHOICE.exec(line)?.[2] ?? "",
      );
      return lines.map((line, at) => {
        if (at === one) return line.replace(`(${first})`, `(${second})`);
        return at === other ? line.replace(`(${second})`, `(${first})`) : line;
      });
    }),
  "label given to another": (story, draw) =>
    inGroup(story, draw, ({ lines, blocks }) => {
      const [one, other] = drawTwo(
        blocks.map(([at]) => at),
        draw,
      );
      const label = CHOICE.exec(lines[one] ?? "")?.[2] ?? "";
      const old = CHOICE.exec(lines[other] ?? "")?.[2] ?? "";
      if (!isUnread(story, [lines[other] ?? ""])) return undefined;
      return lines.map((line, at) => {
        if (at === one) return line.replace(`(${label})`, `(${newName()})`);
        return at === other ? line.replace(`(${old})`, `(${label})`) : line;
      });
    }),
  "prose on top": (story, draw) =>
    inGroup(story, draw, ({ lines, blocks }) => {
      const at = blocks[0]?.[0] ?? 0;
      return [...lines.slice(0, at), "It is late.", ...lines.slice(at)];
    }),
  "condition added": (story, draw) =>
    inGroup(story, draw, ({ lines, blocks }) => {
      const at = draw(blocks)?.[0] ?? 0;
      return lines.map((line, index) => (index === at ? line.replace(/(\(\w+\))/, "$1 {parched()}") : line));
    }),
  "scene moved to a stitch": (story, draw) => movedToStitch(story, draw, false),
  "scene moved, in renamed.json": (story, draw) => movedToStitch(story, draw, true),
  "knot renamed": (story, draw) => knotRenamed(story, draw, false),
  "knot renamed, in renamed.json": (story, draw) => knotRenamed(story, draw, true),
  "flag added": (story, draw) =>
    inGroup(story, draw, ({ lines, blocks }) => {
      const at = blocks[0]?.[0] ?? 0;
      return [...lines.slice(0, at), "~ learn(BREAD_SUM)", ...lines.slice(at)];
    }),
  "chapter inserted": (story, draw) => chapterInserted(story, draw, "Rain."),
  "chapter with a choice inserted": (story, draw) =>
    chapterInserted(story, draw, `Rain.\n* (${newName()}) [Wait]\n* (${newName()}) [Go]\n-`),
};

/** Two different ones of these. */
function drawTwo(from: readonly number[], draw: Draw): [number, number] {
  const one = draw(from) ?? 0;
  return [one, draw(from.filter((each) => each !== one)) ?? 0];
}

function inGroup(
  story: StoryText,
  draw: Draw,
  edit: (group: Group) => string[] | undefined,
): Edit | undefined {
  const group = draw(groupsOf(story));
  const lines = group && edit(group);
  return (
    lines && {
      what: `${group.path}:${(group.blocks[0]?.[0] ?? 0) + 1}`,
      story: new Map(story).set(group.path, lines.join("\n")),
    }
  );
}

function groupsOf(story: StoryText): Group[] {
  return [...story]
    .filter(([path]) => path.startsWith("chapters/"))
    .flatMap(([path, text]) => groupsIn(path, text));
}

function groupsIn(path: string, text: string): Group[] {
  const lines = text.split("\n");
  const groups: {
    path: string;
    lines: string[];
    knot: string;
    stitch: string;
    blocks: [number, number][];
    isWhole: boolean;
  }[] = [];
  let [knot, stitch] = ["", ""];
  let isOpen = false;
  for (const [index, line] of lines.entries()) {
    if (line === "" || /^\s/.test(line)) continue;
    const heading = /^=(==)? *(\w+)/.exec(line);
    if (heading) [knot, stitch] = heading[1] ? [heading[2] ?? "", ""] : [knot, heading[2] ?? ""];
    // A group whose first choice stands behind a gather is left as it is: without that line it is no group.
    const isGathered = /^-\s*[*+]/.test(line);
    const isChoice = CHOICE.test(line) || isGathered;
    if (isGathered || (isChoice && !isOpen))
      groups.push({ path, lines, knot, stitch, blocks: [], isWhole: !isGathered });
    if (isChoice) {
      const next = lines.findIndex((each, at) => at > index && /^\S/.test(each));
      groups.at(-1)?.blocks.push([index, next < 0 ? lines.length : next]);
    }
    isOpen = isChoice;
  }
  return groups.filter(({ blocks, isWhole }) => isWhole && blocks.length > 1);
}

/** Whether no other line of the story asks for a label that stands in these. */
function isUnread(story: StoryText, lines: readonly string[]): boolean {
  const labels = lines.flatMap((line) => /^\s*[*+-][*+ -]*\((\w+)\)/.exec(line)?.[1] ?? []);
  const all = [...story.values()].join("\n");
  return labels.every((label) => all.split(new RegExp(`\\b${label}\\b`)).length === 2);
}

/** What a scene's stitch has before its choices stays there, and leads to a new stitch with all the rest. */
function movedToStitch(story: StoryText, draw: Draw, isNoted: boolean): Edit | undefined {
  const group = draw(groupsOf(story).filter(({ stitch }) => stitch !== ""));
  if (!group) return undefined;
  const { path, lines, knot, stitch, blocks } = group;
  const name = newName();
  const at = blocks[0]?.[0] ?? 0;
  const next = lines.findIndex((line, index) => index > at && /^=/.test(line));
  const moved = lines.slice(at, next < 0 ? lines.length : next);
  const labels = moved.flatMap((line) => /^\s*[*+-][*+ -]*\((\w+)\)/.exec(line)?.[1] ?? []);
  const edited = [...lines.slice(0, at), `-> ${name}`, `= ${name}`, ...lines.slice(at)].join("\n");
  const reading = new RegExp(`\\b${stitch}\\.(${labels.join("|")})\\b`, "g");
  const files = [...story, [path, edited] as const].map(
    ([file, text]) => [file, file.endsWith(".ink") ? text.replace(reading, `${name}.$1`) : text] as const,
  );
  const entries = labels.map((label) => [`${knot}.${stitch}.${label}`, `${knot}.${name}.${label}`] as const);
  return { what: `${knot}.${stitch}`, story: noted(new Map(files), isNoted ? entries : []) };
}

function knotRenamed(story: StoryText, draw: Draw, isNoted: boolean): Edit | undefined {
  const knots = [...story]
    .filter(([path]) => path.startsWith("chapters/"))
    .flatMap(([, text]) => [...text.matchAll(/^=== *(\w+)/gm)].flatMap(([, knot]) => knot ?? []));
  const knot = draw(knots);
  if (!knot) return undefined;
  const name = newName();
  const files = [...story].map(
    ([path, text]) =>
      [
        path,
        path.endsWith(".ink")
          ? text
              .replace(new RegExp(`^(=== *)${knot}\\b`, "gm"), `$1${name}`)
              .replace(new RegExp(`(-> *)${knot}\\b`, "g"), `$1${name}`)
              .replace(new RegExp(`(?<![-\\w])${knot}\\.(?=[a-z_])`, "g"), `${name}.`)
              .replace(new RegExp(`\\{(not )?${knot}(?=[ :}])`, "g"), `{$1${name}`)
          : text,
      ] as const,
  );
  return { what: knot, story: noted(new Map(files), isNoted ? [[knot, name]] : []) };
}

function chapterInserted(story: StoryText, draw: Draw, words: string): Edit | undefined {
  const heads = new Map(
    [...story]
      .filter(([path]) => path.startsWith("chapters/"))
      .flatMap(([path, text]) =>
        [...text.matchAll(/^=== *(\w+)/gm)].map(([, knot]) => [knot ?? "", path] as const),
      ),
  );
  const entries = [...story].flatMap(([path, text]) =>
    [...text.matchAll(/^-> *(\w+)$/gm)].flatMap(([, to = ""]) =>
      heads.has(to) && heads.get(to) !== path ? [{ path, to }] : [],
    ),
  );
  const entry = draw(entries.filter(({ path }) => path.startsWith("chapters/")));
  if (!entry) return undefined;
  const name = newName();
  const text = (story.get(entry.path) ?? "").replace(new RegExp(`^-> *${entry.to}$`, "gm"), `-> ${name}`);
  const chapter = `\n=== ${name}\n# chapter: 1\n# title: Rain\n${words}\n-> ${entry.to}\n`;
  return { what: `before ${entry.to}`, story: new Map(story).set(entry.path, text + chapter) };
}

function noted(story: Map<string, string>, entries: readonly (readonly [string, string])[]): StoryText {
  if (entries.length === 0) return story;
  const before = JSON.parse(story.get("renamed.json") ?? "{}") as Record<string, string>;
  return story.set("renamed.json", JSON.stringify({ ...before, ...Object.fromEntries(entries) }));
}
