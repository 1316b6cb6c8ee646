import { beginningOf } from "../../../text/quoted.ts";
import { warmthOf } from "../draw/heat.ts";
import type { Drawing } from "../drawing.ts";
import { type Chapter, type Scene, scenesOf } from "../read/book-graph.ts";
import { asMark } from "./mark.ts";

// As in the picture, on a light ground; Mermaid has its own colour for words.
const WARMTHS = ["#fdfaf2", "#fbeccb", "#f8d9a0", "#f3bf78", "#eea25b", "#e58a4b"];
const MOST_LETTERS = 40;
// What Mermaid draws as long as it is not told otherwise.
const MOST_ARROWS = 500;
const MOST_TEXT = 50_000;

/** A book as a flowchart for Mermaid: its chapters, their scenes and endings, and what leads where. */
export function writeMermaid({ graph, sample }: Omit<Drawing, "layout">): string {
  const scenes = scenesOf(graph);
  const numbers = new Map(scenes.map(({ id }, index) => [id, `s${index}`]));
  const nameOf = (id: string): string => numbers.get(id) ?? "nowhere";
  const warm = (scene: Scene): string =>
    scene.words ? `:::h${warmthOf(sample.scenes.get(scene.id), sample)}` : "";
  const node = (scene: Scene): string => `${nameOf(scene.id)}["${label(scene.name)}"]${warm(scene)}`;
  const endings = (scene: Scene): string[] =>
    scene.endings.map(({ title }, index) => `${nameOf(scene.id)}e${index}(["■ ${label(title)}"])`);
  const box = (chapter: Chapter, index: number): string[] => [
    `subgraph c${index}["${label([chapter.number, chapter.title].filter((part) => part !== undefined).join(" "))}"]`,
    ...chapter.scenes.flatMap((scene) => [node(scene), ...endings(scene)].map((line) => `  ${line}`)),
    "end",
  ];
  const lines = [
    asMark.mmd,
    "flowchart TB",
    ...WARMTHS.map((colour, index) => `classDef h${index} fill:${colour},color:#29251f,stroke:#8d8370`),
    ...graph.chapters.flatMap(box),
    ...scenes.flatMap((scene) => arrowsFrom(scene, nameOf)),
  ];
  return `${lines.join("\n")}\n`;
}

/** What has to be set in Mermaid for it to draw this, if anything. */
export function mermaidSettings(text: string): string[] {
  const arrows = text.match(/^\w+ -\.?->/gm)?.length ?? 0;
  return [
    ...(arrows > MOST_ARROWS ? [`maxEdges: ${arrows}`] : []),
    ...(text.length > MOST_TEXT ? [`maxTextSize: ${text.length}`] : []),
  ];
}

/** One to each scene it leads to, with the options that lead there. */
function arrowsFrom(scene: Scene, nameOf: (id: string) => string): string[] {
  const from = nameOf(scene.id);
  const ways = new Map<string, { options: string[]; isDoor: boolean }>();
  const add = (to: string, isDoor: boolean, option?: string) => {
    const way = ways.get(to) ?? { options: [], isDoor };
    ways.set(to, { ...way, options: option === undefined ? way.options : [...way.options, option] });
  };
  for (const { to, isDoor } of scene.leads) add(to, isDoor);
  for (const { option, leads } of scene.choices) for (const { to, isDoor } of leads) add(to, isDoor, option);
  const direct = new Set(scene.leads.map(({ to }) => to));
  return [
    ...[...ways].map(
      ([
        to,
        {
          options: [first, ...more],
          isDoor,
        },
      ]) => {
        const arrow = isDoor ? "-.->" : "-->";
        const others = more.length > 0 ? ` +${more.length}` : "";
        const words = first === undefined || direct.has(to) ? "" : `|"${label(first)}${others}"|`;
        return `${from} ${arrow}${words} ${nameOf(to)}`;
      },
    ),
    ...scene.endings.map((_, index) => `${from} --> ${from}e${index}`),
  ];
}

/** Words that Mermaid takes for nothing but words: whatever may mean something to it by its number. */
function label(words: string): string {
  const beginning = beginningOf(words, MOST_LETTERS);
  const short = beginning === words ? words : `${beginning.trimEnd()}…`;
  return short.replace(/[^\p{L}\p{M}\p{N} .,:!?'’·■…_-]/gu, (letter) => `#${letter.codePointAt(0)};`);
}
