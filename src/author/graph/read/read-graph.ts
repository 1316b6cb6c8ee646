import type { Book } from "../../../ink/book.ts";
import type { Outline, OutlinedChoice, Part } from "../../../ink/outline/outline.ts";
import { oneLine } from "../../../text/quoted.ts";
import { groupBy } from "../../group-by.ts";
import { type BookGraph, type Lead, OPENING, type Scene, type SceneChoice, type Spot } from "./book-graph.ts";
import { groupScenes } from "./chapters.ts";
import { endingsIn } from "./endings.ts";
import { firstWords } from "./first-words.ts";
import { Targets } from "./targets.ts";

/** The scenes of a book and what leads where, as its text says it. */
export function readGraph(outline: Outline, book: Book, title: string): BookGraph {
  const targets = new Targets(outline);
  const ids = new Map(Object.values(book.choices).map((choice) => [keyOf(choice), choice.id]));
  const endings = endingsIn(outline);
  const leadsFrom = leadsByPart(outline, targets);
  const choicesIn = groupBy(outline.choices, ({ flow }) => [flow]);
  const wordsOf = firstWords(outline);
  const scenes = targets.scenes.map(({ name: flow, at }): Scene => {
    const choices = choicesIn(flow);
    return {
      id: idOf(flow),
      name: oneLine(flow === "" ? OPENING : flow.slice(flow.indexOf(".") + 1)),
      at: spot(at),
      words: wordsOf(flow),
      choices: choices.map((choice): SceneChoice => {
        const { option, condition, branch, group, at } = choice;
        return {
          id: ids.get(keyOf(at)) ?? choice.id ?? "",
          option: oneLine(option.trim()),
          ...(condition ? { condition: oneLine(condition) } : {}),
          at: spot(at),
          depth: branch.length,
          group,
          leads: leadsFrom(flow, choice),
        };
      }),
      leads: leadsFrom(flow),
      endings: endings.get(flow) ?? [],
    };
  });
  return {
    title: oneLine(title),
    start: idOf(targets.resolve("") ?? ""),
    chapters: groupScenes(scenes, targets.scenes, outline),
  };
}

const idOf = (flow: string): string => (flow === "" ? OPENING : flow);
const spot = ({ file, line }: Spot): Spot => ({ file: oneLine(file), line });
const keyOf = ({ file, line, column }: Part["at"]): string => `${file}:${line}:${column}`;

/** What leads out of a scene by itself, or behind one of its choices before the next; each place once. */
function leadsByPart(outline: Outline, targets: Targets) {
  const behind = new Map<OutlinedChoice | string, Lead[]>();
  const choices = new Map(outline.choices.map((choice) => [choice.number, choice]));
  for (const { flow, branch, to, isThread = false } of outline.diverts) {
    const target = to === undefined ? undefined : targets.resolve(to);
    if (target === undefined || target === flow) continue;
    const from = choices.get(branch.at(-1) ?? 0) ?? flow;
    const known = behind.get(from) ?? [];
    const lead = { to: idOf(target), isDoor: isThread };
    if (!known.some((one) => one.to === lead.to)) behind.set(from, [...known, lead]);
  }
  return (flow: string, choice?: OutlinedChoice): readonly Lead[] => behind.get(choice ?? flow) ?? [];
}
