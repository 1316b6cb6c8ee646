import type { Mutant } from "./instrumented.ts";

const LONGEST = 100;

/** Says which faults nobody noticed, how many that are in each file, and what share was noticed of all. */
export function print(
  all: readonly Mutant[],
  noticed: ReadonlyMap<string, unknown>,
  isCome: (id: string) => boolean,
): void {
  const counted = all.filter(({ ignored }) => ignored === undefined);
  const left = counted.filter(({ id }) => !noticed.has(id));
  for (const { id, file, line, column, kind, was, is } of left)
    console.log(
      `${file}:${line}:${column}  ${kind}${isCome(id) ? "" : ", no test comes by"}\n    ${short(was)}\n    ${short(is)}`,
    );
  const share = (some: readonly Mutant[]) => {
    const count = some.filter(({ id }) => noticed.has(id)).length;
    return `${((100 * count) / Math.max(1, some.length)).toFixed(1).padStart(5)} % of ${some.length}`;
  };
  for (const file of new Set(counted.map((mutant) => mutant.file)))
    console.log(`${share(counted.filter((mutant) => mutant.file === file))}  ${file}`);
  const ignored = all.length - counted.length;
  console.log(`${share(counted)} noticed${ignored ? `; ${ignored} are said to be of no account` : ""}`);
}

const short = (text: string): string => text.replace(/\s+/g, " ").slice(0, LONGEST);
