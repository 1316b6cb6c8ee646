import { closestMatch } from "leven";
import { RENAMED_FILE } from "../../../ink/annexes.ts";
import { flowOf, type Outline } from "../../../ink/outline/outline.ts";
import { choiceOf, namesSince, type Renamed, readRenamed } from "../../../ink/renamed.ts";
import { isHeading } from "../../../ink/sources.ts";
import { findMoved, type Moved } from "../book/moved-choices.ts";
import type { Context, Found, Rule } from "./rule.ts";

const TOP = { file: RENAMED_FILE, line: 1, column: 1 };

/** A kept run remembers choices by their ids, and can be opened no more when one of them is gone. */
export const vanishedChoices: Rule = {
  name: "vanished-choice",
  explain:
    "A choice id that a kept run uses is still in the book, or its successor is named in renamed.json; an old name there is no other choice's.",
  find(outline, { main, museum, read }) {
    const renamed = readRenamed(read(RENAMED_FILE) ?? "{}");
    if (!renamed) {
      const says = `is no list of new names for old choice ids${whereBroken(read(RENAMED_FILE) ?? "")}`;
      return [{ at: TOP, says, fix: 'write it so: {"old.id": "new.id"}' }];
    }
    const ids = outline.choices.flatMap(({ id }) => id ?? []);
    const isThere = new Set(ids);
    const leadsOn = new Set([...ids, ...outline.flows.map(({ name }) => name)]);
    const astray = Object.values(renamed).filter(
      (name) => !leadsOn.has(name) && !Object.hasOwn(renamed, name),
    );
    const gone = new Map<string, string>();
    for (const { name, chosen } of museum)
      for (const choice of chosen) {
        // Of two threads that offer one choice the second's id has a number behind it.
        const id = choiceOf(choice);
        if (!isThere.has(id) && !gone.has(id)) gone.set(id, name);
      }
    const lostIds = [...gone.keys()].filter(
      (id) => !namesSince(id, renamed).some((name) => isThere.has(name)),
    );
    const moved = findMoved(
      lostIds.filter((id) => namesSince(id, renamed).length === 1),
      outline,
    );
    const told = new Set(moved.flatMap(({ ids }) => ids));
    const lost = lostIds.flatMap((id): Found[] => {
      if (told.has(id) || isWritten(id, outline, read)) return [];
      const last = namesSince(id, renamed).at(-1) ?? id;
      const run = gone.get(id) ?? "";
      return [last === id ? unnamed(id, run, main, outline, ids) : misnamed(id, last)];
    });
    const together = moved.map((one) => movedFound(one, gone.get(one.ids[0] ?? "") ?? ""));
    const chased = new Set(lost.flatMap(({ word }) => word ?? []));
    const misled = astray.filter((name) => !chased.has(name)).map(leadsAstray);
    return [...together, ...lost, ...misled, ...givenTwice(renamed, outline)];
  },
};

/** A run cannot tell whether it meant the old choice of that name or the new one, and would part at it. */
const givenTwice = (renamed: Renamed, { choices }: Outline): Found[] =>
  choices.flatMap(({ id, at }) => {
    const now = id === undefined ? [] : namesSince(id, renamed).slice(1);
    if (!id || now.length === 0) return [];
    const other = choices.find((each) => each.id !== undefined && now.includes(each.id));
    if (!other) return [];
    const says = `the choice "${id}" has a name that ${RENAMED_FILE} follows to "${other.id}"`;
    return [{ at, says, fix: "give it a label that no choice ever had", word: id.split(".").at(-1) }];
  });

/** Whether its line stands where it was, and what keeps it from being offered is told of there. */
function isWritten(id: string, outline: Outline, read: Context["read"]): boolean {
  const at = flowOf(outline, aroundOf(id))?.at;
  const lines = (at && read(at.file)?.split("\n").slice(at.line)) ?? [];
  const end = lines.findIndex(isHeading);
  const label = `(${id.split(".").at(-1)})`;
  return lines
    .slice(0, end < 0 ? lines.length : end)
    .some((line) => /^\s*[*+]/.test(line) && line.includes(label));
}

const aroundOf = (id: string): string => id.slice(0, Math.max(0, id.lastIndexOf(".")));

/** A choice in the passage of another that is gone, and might be it: one without a label, or with another's. */
const nameless = ({ choices }: Outline, around: string) =>
  choices.find(
    ({ id, flow }, index) =>
      flow === around && (id === undefined || choices.findIndex((one) => one.id === id) < index),
  );

function unnamed(id: string, run: string, main: string, outline: Outline, ids: readonly string[]): Found {
  const around = aroundOf(id);
  const meant = nameless(outline, around);
  if (meant) {
    const says = `the kept run "${run}" took "${id}" here, and no choice has that label any more`;
    return { at: meant.at, says, fix: `if this is it, label it so again: * (${id.split(".").at(-1)}) …` };
  }
  const near = closestMatch(id, ids, { maxDistance: Math.floor(id.length / 3) });
  return {
    at: flowOf(outline, around)?.at ?? { file: main, line: 1, column: 1 },
    says: `the choice "${id}" is gone, which the kept run "${run}" took`,
    fix: `label it so again, or name its successor in ${RENAMED_FILE}: {"${id}": "${near ?? "…"}"}`,
    word: around.split(".").at(-1),
  };
}

/** Where JSON breaks off, as far as it says. */
function whereBroken(text: string): string {
  try {
    JSON.parse(text);
    return "";
  } catch (fault) {
    const [, at] = /position (\d+)/.exec(String(fault)) ?? [];
    return at === undefined ? "" : `: no JSON from line ${text.slice(0, Number(at)).split("\n").length} on`;
  }
}

const leadsAstray = (name: string): Found => ({
  at: TOP,
  says: `leads to "${name}", which the book does not have`,
  fix: "correct the new name",
  word: name,
});

const misnamed = (id: string, last: string): Found => ({
  at: TOP,
  says: `"${id}" is to be "${last}" now, which the book does not have`,
  fix: "correct the new name",
  word: last,
});

/** The one entry that lets every run that took them go on. */
const movedFound = ({ was, now, ids }: Moved, run: string): Found => ({
  at: now.at,
  says: `${ids.length === 1 ? "a choice" : `${ids.length} choices`} that kept runs took, "${run}" the first, ${ids.length === 1 ? "is" : "are"} not in "${was}" any more but in "${now.name}"`,
  fix: `say so in ${RENAMED_FILE}: {"${was}": "${now.name}"}`,
  word: now.name.split(".").at(-1),
});
