import type { Course, Outline, Part, Prose } from "../../../ink/outline/outline.ts";
import { oneLine } from "../../../text/quoted.ts";
import { groupBy } from "../../group-by.ts";
import { told } from "./told.ts";

const MOST_WORDS = 24;

/** The first words of each knot and stitch, as far as one line of its text has them; of words that vary the first. */
export function firstWords(outline: Outline): (flow: string) => string {
  const read = new Set<Part>(told(outline));
  const isRead = (part: Part): part is Prose => read.has(part);
  const all = groupBy([...read].filter(isRead), ({ flow }) => [flow]);
  return (flow) => {
    const along = wordsAlong(outline.courses.get(flow) ?? []).filter(isRead);
    // Where nothing is said before the first choice, an option is.
    const [first, ...rest] = along.length > 0 ? along : all(flow).slice(0, 1);
    if (!first) return "";
    const line = rest.filter(({ at }) => at.line === first.at.line && at.file === first.at.file);
    const words = oneLine([first, ...line].map(({ text }) => text).join(""))
      .trim()
      .split(/\s+/);
    return words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS).join(" ")} …` : words.join(" ");
  };
}

/** What is told up to the first choice, the first way of what may be told in several. */
function wordsAlong(course: Course): Part[] {
  const parts: Part[] = [];
  for (const stage of course) {
    if (stage.kind === "part") parts.push(stage.part);
    else if (stage.kind === "either" && stage.isSure)
      parts.push(...wordsAlong(stage.branches[0]?.course ?? []));
    else if (stage.kind === "option" || stage.kind === "leave") break;
  }
  return parts;
}
