import type { Problem } from "../../ink/problem.ts";
import type { Saying } from "../../run/draft/watching.ts";
import type { Section } from "../../run/show/section.ts";
import { counted } from "../../text/counted.ts";

/** What is known of a story while it is written and played. */
export interface Desk {
  /** The files that were saved last; none before anything was saved. */
  readonly saved: readonly string[];
  /** Why the page still shows what was there before, where it does. */
  readonly kept?:
    | { readonly by: "problems"; readonly problems: readonly Problem[] }
    | { readonly by: "absence"; readonly says: string };
  /** What the last save took from under the run. */
  readonly parted?: string | undefined;
  /** What `check` says of the whole story, or why it could not; nothing before it has. */
  readonly checked?: Checked | undefined;
}

export type Checked = { readonly found: readonly Problem[] } | { readonly failure: string };

/** What stands under the page, the most pressing first, a sentence each. */
export function tellDesk({ saved, kept, parted, checked }: Desk): Saying[] {
  if (kept?.by === "absence") return [{ words: `${firstSentence(kept.says)} ${KEEPS}`, tone: "alarm" }];
  if (kept) {
    const [first, ...more] = inOrder(kept.problems, saved);
    const others = more.length > 0 ? ` (and ${counted(more.length, "thing")} more)` : "";
    return first ? [{ words: `${briefly(first)}${others}. ${KEEPS}`, tone: "alarm" }] : [];
  }
  const stands: Saying[] = parted === undefined ? [] : [{ words: parted, tone: "text" }];
  return [...stands, ...findings(saved, checked)];
}

const MOST_SAID = 5;
const MOST_LISTED = 30;
const KEEPS = "The page keeps the last text that could be read.";

const firstSentence = (says: string): string => /^.*?\.(?= [A-Z]|$)/s.exec(says)?.[0] ?? says;

function findings(saved: readonly string[], checked: Desk["checked"]): Saying[] {
  const files = named(saved);
  if (!checked)
    return [{ words: `${files}: on the page, and being checked.`, tone: "quiet", isPassing: true }];
  if ("failure" in checked)
    return [{ words: `${files}: on the page, and not checked: ${checked.failure}`, tone: "text" }];
  const { found } = checked;
  const own = saved.length > 0 ? found.filter(({ file }) => saved.includes(file)) : found;
  const others = found.length - own.length;
  const elsewhere = others > 0 ? ` ${counted(others, "thing")} to mend in other files.` : "";
  if (own.length === 0) return [{ words: `${files}: nothing to mend.${elsewhere}`, tone: "quiet" }];
  const more = own.length - MOST_SAID;
  return [
    ...own.slice(0, MOST_SAID).map((problem): Saying => ({ words: `${briefly(problem)}.`, tone: "text" })),
    ...(more > 0 ? [{ words: `And ${counted(more, "thing")} more.`, tone: "text" } as const] : []),
  ];
}

/** As many names as there is room for on a line. */
function named([first, second, ...more]: readonly string[]): string {
  if (first === undefined) return "The story";
  if (second === undefined) return first;
  return more.length === 0 ? `${first} and ${second}` : `${first} and ${more.length + 1} files more`;
}

const briefly = ({ file, line, column, says }: Problem): string => `${file}:${line}:${column} ${says}`;

/** The files first that were saved last. */
const inOrder = (problems: readonly Problem[], saved: readonly string[]): Problem[] => [
  ...problems.filter(({ file }) => saved.includes(file)),
  ...problems.filter(({ file }) => !saved.includes(file)),
];

/** All that is to be mended, as a panel has it; nothing where there is nothing. */
export function listFindings({ saved, kept, checked }: Desk): Section[] {
  const found = checked && "found" in checked ? checked.found : [];
  const all = inOrder(kept?.by === "problems" ? kept.problems : found, saved);
  if (all.length === 0) return [];
  const more = all.length - MOST_LISTED;
  return [
    {
      title: "To mend",
      lines: [
        ...all.slice(0, MOST_LISTED).map((problem) => `${briefly(problem)}; ${problem.fix}.`),
        ...(more > 0 ? [`And ${counted(more, "thing")} more; "check" says them all.`] : []),
      ],
    },
  ];
}
