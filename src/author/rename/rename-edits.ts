import { RENAMED_FILE } from "../../ink/annexes.ts";
import type { Book } from "../../ink/book.ts";
import type { Compiled } from "../../ink/compile/compile.ts";
import { DOORS, isDoor } from "../../ink/outline/doors.ts";
import { type Naming, type Namings, readNamings } from "../../ink/outline/namings.ts";
import type { Outline } from "../../ink/outline/outline.ts";
import type { Problem } from "../../ink/problem.ts";
import { findNear } from "../../ink/read/names.ts";
import { nameToday, type Renamed, readRenamed } from "../../ink/renamed.ts";
import { MAIN, NAME, Sources, type StoryFiles } from "../../ink/sources.ts";
import { VOCABULARY_FILE } from "../../ink/vocabulary.ts";
import { Fault } from "../../run/file/fault.ts";
import { DEATHS } from "../lint/book/deaths.ts";
import { compileAsserted, isOurs } from "../story-book.ts";
import { type Edit, editBetween, editedTexts, withTexts } from "./edit.ts";
import { rewriteRenamed } from "./renamed-text.ts";

const ONE_NAME = new RegExp(`^${NAME}$`, "u");

// Where the branches of a book lie, as it sees them.
const BRANCHES = "branches/";

/** A name that cannot be changed so, told in a sentence. */
export class RenameFault extends Fault {
  readonly code = "not-renamed";
}

/** All that a new name changes in a story's folder. */
export interface Renaming {
  /** Full names. */
  readonly was: string;
  readonly now: string;
  /** Each word that names it, and the entry in renamed.json where runs remember it; that file may be new. */
  readonly edits: readonly Edit[];
  readonly before: Whole;
  readonly after: Whole;
  /** The story as it will be. */
  readonly story: StoryFiles;
}

/** A story that compiles, its assertions with it. */
interface Whole {
  readonly book: Book;
  readonly outline: Outline;
}

/**
 * What has to be written to give a knot, stitch, function or label another name where it stands: nothing else of the
 * story means anything else by it, and every choice a run may remember is found again.
 * @param name as full as it is, `knot.stitch.label`
 * @param wanted the last word of its new name, or all of it
 * @param compiled the same story with its assertions, where it has been compiled
 * @throws RenameFault where it cannot be called so; nothing is to be written then.
 */
export function renameEdits(
  files: StoryFiles,
  name: string,
  wanted: string,
  compiled: Compiled = compileAsserted(files),
): Renaming {
  const namings = readNamings(files);
  const { problems, ...before } = compiled;
  const [unread] = namings.unread;
  if (!isWhole(before) || unread) throw notWhole(unread);
  const { of: was } = givenName(namings, name, files);
  const now = newName(was, wanted, namings);
  const words = namings.namings.filter(({ of }) => of === was);
  const inInk = words.map(
    ({ at, word }): Edit => ({ ...at, was: word, text: now.slice(now.lastIndexOf(".") + 1) }),
  );
  const story = withTexts(files, editedTexts(files, inInk));
  const { problems: found, ...then } = compileAsserted(story);
  const [wrong] = found.filter((problem) => !problems.some((known) => isSame(known, problem)));
  if (wrong || !isWhole(then)) throw new RenameFault(`It cannot be called "${now}": ${inAPlace(wrong)}.`);
  const isInside = (each: string) => each === was || each.startsWith(`${was}.`);
  const today = (each: string) => (isInside(each) ? now + each.slice(was.length) : each);
  refuseOtherMeaning(namings, readNamings(story), today);

  const text = new Sources(files, MAIN).text(RENAMED_FILE);
  const renamed = readRenamed(text ?? "{}");
  if (!renamed) throw new RenameFault(`${RENAMED_FILE} is no list of new names. Mend it first.`);
  const entries = newEntries(was, now, [before.book, then.book]);
  const list =
    Object.keys(entries).length > 0 || Object.hasOwn(renamed, now)
      ? rewriteRenamed(text, entries, now)
      : (text ?? "");
  const after = { ...then, book: { ...then.book, renamed: readRenamed(list || "{}") ?? {} } };
  refuseLostRuns(before.book, after.book);
  const inList = list === (text ?? "") ? [] : [editBetween(RENAMED_FILE, text ?? "", list)];
  const edits = [...inInk, ...inList];
  return { was, now, edits, before, after, story: withTexts(files, editedTexts(files, edits)) };
}

const isWhole = (compiled: Partial<Whole>): compiled is Whole =>
  compiled.book !== undefined && compiled.outline !== undefined;

function notWhole(at: { file: string; line: number } | undefined): RenameFault {
  const where = at ? `${at.file}:${at.line} cannot be read as it is written` : "The story does not compile";
  return new RenameFault(
    `${where}, so not all that would change is known. Mend it first; "check" says what is wrong.`,
  );
}

function givenName({ namings, otherNames }: Namings, name: string, files: StoryFiles): Naming {
  const given = namings.filter(({ isGiven }) => isGiven);
  const found = given.find(({ of }) => of === name);
  if (!found) {
    const names = given.map(({ of }) => of);
    const near = names.find((each) => each.endsWith(`.${name}`)) ?? findNear(name, names);
    if (otherNames.has(name) && !near)
      throw new RenameFault(`"${name}" is no knot, stitch or label; only those can be renamed.`);
    const meant = near ? ` Did you mean "${near}"?` : "";
    throw new RenameFault(`Nothing in the book is called "${name}".${meant}`);
  }
  if (found.at.file.startsWith(BRANCHES))
    throw new RenameFault(
      `"${name}" is a branch's, and runs are told of new names by the book alone. Give it another by hand.`,
    );
  if (isOurs(files)) {
    if (found.at.file === VOCABULARY_FILE)
      throw new RenameFault(`"${name}" is a word of the vocabulary, which is made from the code.`);
    if (name === DOORS || isDoor(name))
      throw new RenameFault(
        `"${name}" is a door: branches of others come in by its name, so it has to stay.`,
      );
    if (DEATHS.some(({ flow }) => flow === name || flow.startsWith(`${name}.`)))
      throw new RenameFault(`The program itself sends runs to "${name}", so it has to be called so.`);
  }
  if (otherNames.has(found.word))
    throw new RenameFault(
      `A variable is called "${found.word}" as well. Give that another name first, by hand.`,
    );
  return found;
}

function newName(was: string, wanted: string, { namings, otherNames }: Namings): string {
  const around = was.slice(0, was.lastIndexOf(".") + 1);
  const last = wanted.startsWith(around) ? wanted.slice(around.length) : wanted;
  const now = around + last;
  if (last.includes("."))
    throw new RenameFault(
      `"${was}" stays where it is: of its name only "${was.slice(around.length)}" can be another. To move it, move its text.`,
    );
  if (!ONE_NAME.test(last))
    throw new RenameFault(`"${last}" is no name: letters, digits and _ make one, and not digits alone.`);
  if (now === was) throw new RenameFault(`It is called "${was}" already.`);
  if (namings.some(({ of, isGiven }) => isGiven && of === now))
    throw new RenameFault(`There is a "${now}" already. Choose a name that nothing has.`);
  if (otherNames.has(last))
    throw new RenameFault(`A variable is called "${last}". Choose a name that nothing has.`);
  return now;
}

const placeOf = (naming: Naming | undefined): string => `${naming?.at.file}:${naming?.at.line}`;

const isSame = (one: Problem, other: Problem): boolean =>
  one.file === other.file && one.line === other.line && one.rule === other.rule;

const inAPlace = (problem: Problem | undefined): string =>
  problem ? `${problem.file}:${problem.line} then ${problem.says}` : "the story would not compile";

/** @throws RenameFault where a word would lead to something else than it does, since what is nearer is called so. */
function refuseOtherMeaning(
  { namings: before }: Namings,
  { namings: after }: Namings,
  today: (name: string) => string,
): void {
  const at = before.findIndex(({ of }, index) => after[index]?.of !== today(of));
  const lost = before[at] ?? after[before.length];
  if (!lost) return;
  const means = after[at] ? `would mean "${after[at].of}"` : "would mean nothing";
  throw new RenameFault(
    `It cannot be called so: in ${placeOf(lost)} what means "${lost.of}" ${means}. Choose another name.`,
  );
}

/** What runs have to be told: of a knot or stitch its one new name, and each choice whose id that does not give. */
function newEntries(was: string, now: string, [before, after]: readonly [Book, Book]): Renamed {
  const entries: Record<string, string> = {};
  const ids = Object.values(after.choices).map(({ id }) => id);
  for (const [index, { id }] of Object.values(before.choices).entries()) {
    const next = ids[index];
    if (next === undefined || next === id) continue;
    if (id === was || (id.startsWith(`${was}.`) && next === now + id.slice(was.length))) entries[was] = now;
    else entries[id] = next;
  }
  return entries;
}

/** @throws RenameFault where a choice that a run remembers, by any name it ever had, would not be found. */
function refuseLostRuns(before: Book, after: Book): void {
  const [today, willBe] = [nameToday(before), nameToday(after)];
  const ids = Object.values(before.choices).map(({ id }) => id);
  const next = new Map(Object.values(after.choices).map(({ id }, index) => [ids[index] ?? "", id]));
  for (const remembered of everRemembered(ids, before.renamed)) {
    const meant = next.get(today(remembered));
    if (meant !== undefined && willBe(remembered) !== meant)
      throw new RenameFault(
        `Runs remember "${today(remembered)}" as "${remembered}", and would not find it again. Choose a name that no choice ever had.`,
      );
  }
}

/** The ids there are, and every one of which renamed.json leads to one of them. */
function everRemembered(ids: readonly string[], renamed: Renamed): Set<string> {
  let remembered = new Set(ids);
  // As often as one name can have led to another.
  for (let step = 0; step < Object.keys(renamed).length; step += 1) {
    const older = [...remembered].flatMap((id) =>
      Object.entries(renamed).flatMap(([old, newer]) =>
        id === newer || id.startsWith(`${newer}.`) ? [old + id.slice(newer.length)] : [],
      ),
    );
    if (older.every((id) => remembered.has(id))) break;
    remembered = new Set([...remembered, ...older]);
  }
  return remembered;
}
