import { choiceOf, namesSince, type Renamed } from "../../ink/renamed.ts";
import { isRunOf } from "../../run/file/header.ts";
import { readRunFile } from "../../run/file/run-file.ts";
import type { Shelf } from "../../run/file/shelf.ts";
import { idOf } from "../../run/play/decision.ts";

// Those played last; of more nobody reads the names.
const MOST_RUNS = 200;

/** What was chosen in each run file that was read, by what is other whenever the file is. */
const chosenIn = new Map<string, ReadonlySet<string>>();

/** The names of the runs of a book on some shelves that took a choice on any of their ways. */
export function runsThatTook(
  shelves: readonly Shelf[],
  story: string,
  id: string,
  renamed: Renamed,
): string[] {
  const isIt = (chosen: string) => namesSince(choiceOf(chosen), renamed).includes(id);
  return shelves.flatMap((shelf) =>
    newest(shelf).filter((name) => [...chosenBy(shelf, name, story)].some(isIt)),
  );
}

const newest = (shelf: Shelf): string[] =>
  shelf
    .names()
    .map((name) => ({ name, when: shelf.seen(name).when.getTime() }))
    .sort((one, other) => other.when - one.when)
    .slice(0, MOST_RUNS)
    .map(({ name }) => name);

function chosenBy(shelf: Shelf, name: string, story: string): ReadonlySet<string> {
  const key = `${story} ${shelf.path(name)} ${shelf.seen(name).stamp}`;
  const known = chosenIn.get(key);
  if (known) return known;
  const chosen = new Set(read(shelf, name, story));
  chosenIn.set(key, chosen);
  return chosen;
}

function read(shelf: Shelf, name: string, story: string): string[] {
  try {
    const { header, lines } = readRunFile(shelf.read(name));
    if (!isRunOf(header, story)) return [];
    return lines.flatMap((line) => ("chose" in line ? [idOf(line.chose)] : []));
  } catch {
    // One that cannot be read has nothing to say here; the list of runs names it.
    return [];
  }
}
