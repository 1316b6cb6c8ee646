import type { BranchLabel } from "../../ink/book.ts";
import { isNameOf } from "../../ink/branch-names.ts";
import type { Exploration } from "./explore.ts";
import { list, number, percent } from "./page-form.ts";
import type { Subject } from "./play/subject.ts";
import { type ByPolicy, eachPolicy } from "./policies/hits.ts";
import { POLICIES } from "./policies/policy.ts";
import type { Share } from "./search/goals.ts";

/** What of a branch is come by, and what has become of the book's own endings with it. */
export interface BranchReach {
  readonly branches: readonly ReachedBranch[];
  /** The fates of the book that are not a branch's. */
  readonly ownFates: Share & { readonly unreached: readonly string[] };
}

interface ReachedBranch {
  readonly id: string;
  readonly version: string;
  readonly words: Share;
  readonly choices: Share & { readonly unreached: readonly string[] };
  /** In what share of each reader's runs it was gone into, by the choice of it that is taken most. */
  readonly goneInto: ByPolicy<number>;
}

/** What an exploration says of the branches of its book; nothing where there are none, or one chapter alone is judged. */
export function branchReach(
  exploration: Exploration,
  { book, map, judged }: Subject,
): BranchReach | undefined {
  const { branches = [] } = book;
  if (branches.length === 0 || judged !== undefined) return undefined;
  const { endings, fates } = exploration.search;
  const own = fates.filter((fate) => !branches.some(({ id }) => isNameOf(id, fate)));
  const unreached = own.filter((fate) => !endings.some(({ id }) => id === fate));
  return {
    branches: branches.map((branch) => reachOf(branch, exploration, { book, map })),
    ownFates: { authored: own.length, reached: own.length - unreached.length, unreached },
  };
}

function reachOf(
  { id, version }: BranchLabel,
  { search, policies, hits }: Exploration,
  { book, map }: Pick<Subject, "book" | "map">,
): ReachedBranch {
  const isOwn = (name: string) => isNameOf(id, name.split(".")[0] ?? "");
  const words = map.texts.filter(({ path }) => isOwn(path));
  const missed = new Set(search.unseen.map(({ file, line, column }) => `${file}:${line}:${column}`));
  const seen = words.filter(({ place: { file, line, column } }) => !missed.has(`${file}:${line}:${column}`));
  const choices = Object.values(book.choices).filter((choice) => isOwn(choice.id));
  const unreached = search.choices.unreached.filter(isOwn);
  const taken = hits.choices.filter((choice) => isOwn(choice.id));
  return {
    id,
    version,
    words: { authored: sum(words), reached: sum(seen) },
    choices: { authored: choices.length, reached: choices.length - unreached.length, unreached },
    goneInto: eachPolicy((policy) => {
      const most = Math.max(0, ...taken.map(({ by }) => by[policy].runs));
      return most / Math.max(1, policies[policy].runs);
    }),
  };
}

const sum = (texts: readonly { readonly words: number }[]): number =>
  texts.reduce((total, { words }) => total + words, 0);

/** The same as a writer reads it. */
export function writeReach({ branches, ownFates }: BranchReach, hasReaders: boolean): string {
  const { authored, reached, unreached } = ownFates;
  const lost = unreached.length > 0 ? `; not reached: ${unreached.join(", ")}` : "";
  return [
    list(
      "Branches",
      branches.flatMap((branch) => linesOf(branch, hasReaders)),
    ),
    `The book's own fates with them: ${number(reached)} of ${number(authored)} reached${lost}.`,
  ].join("\n");
}

function linesOf({ id, version, words, choices, goneInto }: ReachedBranch, hasReaders: boolean): string[] {
  const share = ({ reached, authored }: Share) => `${number(reached)} of ${number(authored)}`;
  const readers = POLICIES.map((policy) => `${policy} ${percent(goneInto[policy])}`).join(", ");
  const missed = choices.unreached.length > 0 ? ` (not ${choices.unreached.join(", ")})` : "";
  return [
    `${id} ${version}: ${share(words)} words reached, ${share(choices)} choices${missed}`,
    ...(hasReaders ? [`    gone into by ${readers} of their runs`] : []),
  ];
}
