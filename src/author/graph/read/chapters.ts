import type { Flow, Outline } from "../../../ink/outline/outline.ts";
import { isUnknown, parseTag } from "../../../ink/tags.ts";
import { capitalise } from "../../../text/capitalise.ts";
import { oneLine } from "../../../text/quoted.ts";
import { groupBy } from "../../group-by.ts";
import type { Chapter, Scene } from "./book-graph.ts";

// More in one box are a tangle nobody reads, and take longer than anybody waits.
const MOST_SCENES = 40;

interface Group {
  readonly knots: string[];
  readonly scenes: Scene[];
  /** Whether it is knots that are no chapter each for itself. */
  readonly isSmall: boolean;
}

/** Scenes in the order of the book, in chapters. @param flows which knot or stitch each of them is */
export function groupScenes(
  scenes: readonly Scene[],
  flows: readonly Pick<Flow, "name">[],
  outline: Outline,
): Chapter[] {
  const knots = flows.map(({ name }) => knotOf(name));
  const scenesIn = groupBy([...scenes.entries()], ([index]) => [knots[index]]);
  const groups: Group[] = [];
  for (const knot of new Set(knots)) {
    const inside = scenesIn(knot).map(([, scene]) => scene);
    const isSmall = inside.length === 1 && !isTitled(knot, outline);
    const last = groups.at(-1);
    if (last?.isSmall && isSmall && last.scenes[0]?.at.file === inside[0]?.at.file) {
      last.knots.push(knot);
      last.scenes.push(...inside);
    } else groups.push({ knots: [knot], scenes: inside, isSmall });
  }
  return groups.map((group) => chapterOf(group, outline)).flatMap(inParts);
}

function chapterOf({ knots: [knot = "", ...more], scenes }: Group, outline: Outline): Chapter {
  const file = scenes[0]?.at.file ?? "";
  return more.length > 0 || knot === ""
    ? { title: file, where: "", scenes }
    : { ...headOf(knot, outline), scenes };
}

/** A chapter of too many scenes as several, each with its number. */
function inParts(chapter: Chapter): Chapter[] {
  const count = Math.ceil(chapter.scenes.length / MOST_SCENES);
  if (count === 1) return [chapter];
  const length = Math.ceil(chapter.scenes.length / count);
  return Array.from({ length: count }, (_, index) => ({
    ...chapter,
    title: `${chapter.title} (${index + 1} of ${count})`,
    scenes: chapter.scenes.slice(index * length, (index + 1) * length),
  }));
}

const knotOf = (flow: string): string => flow.split(".")[0] ?? "";

const isTitled = (knot: string, outline: Outline): boolean => tagsOf(knot, outline)("title") !== "";

/** What the tags of a knot say of it as a chapter. */
function headOf(knot: string, outline: Outline): Omit<Chapter, "scenes"> {
  const first = tagsOf(knot, outline);
  // What stands between the chapters has the number 0.
  const number = Number(first("chapter"));
  return {
    ...(number > 0 ? { number } : {}),
    title: first("title") || capitalise(knot.replaceAll("_", " ")),
    where: [first("place"), first("when")].filter(Boolean).join(", "),
  };
}

/** The first tag of each kind in a knot, but for those of its endings. */
function tagsOf(knot: string, { tags }: Outline): (key: string) => string {
  const said = tags.flatMap(({ text, flow, at }) => {
    const tag = knotOf(flow) === knot ? parseTag(text) : undefined;
    return tag && !isUnknown(tag) ? [{ ...tag, at }] : [];
  });
  // On the line that closes an ending stands the title of that.
  const closing = said.filter(({ key }) => key === "end").map(({ at }) => at.line);
  return (key) => {
    const tag = said.find((one) => one.key === key && "value" in one && !closing.includes(one.at.line));
    return tag && "value" in tag ? oneLine(String(tag.value)) : "";
  };
}
