import { closestMatch } from "leven";
import * as v from "valibot";
import { flowOf, type Outline } from "../../ink/outline.ts";
import type { Context, Found, Rule } from "./rule.ts";

const FILE = "renamed.json";
const TOP = { file: FILE, line: 1, column: 1 };
const Renamed = v.record(v.string(), v.string());

/** A kept run remembers choices by their ids, and can be opened no more when one of them is gone. */
export const vanishedChoices: Rule = {
  name: "vanished-choice",
  explain:
    "A choice id that a kept run uses is still in the book, or its successor is named in renamed.json.",
  find(outline, context) {
    const renamed = readRenamed(context);
    if (!renamed) {
      const says = "is no list of new names for old choice ids";
      return [{ at: TOP, says, fix: 'write it so: {"old.id": "new.id"}' }];
    }
    const ids = outline.choices.flatMap(({ id }) => id ?? []);
    const gone = new Map<string, string>();
    for (const { name, chosen } of context.museum)
      for (const choice of chosen) {
        // Of two threads that offer one choice the second's id has a number behind it.
        const id = choice.replace(/~\d+$/, "");
        if (!ids.includes(id) && !gone.has(id)) gone.set(id, name);
      }
    return [...gone].flatMap(([id, run]) => {
      const last = successor(id, renamed);
      if (ids.includes(last)) return [];
      return [last === id ? unnamed(id, run, outline, ids) : misnamed(id, last)];
    });
  },
};

function readRenamed({ read }: Context): ReadonlyMap<string, string> | undefined {
  try {
    const { success, output } = v.safeParse(Renamed, JSON.parse(read(FILE) ?? "{}"));
    return success ? new Map(Object.entries(output)) : undefined;
  } catch {
    return undefined;
  }
}

/** Follows new names of new names; one that comes round again counts as none. */
function successor(id: string, renamed: ReadonlyMap<string, string>): string {
  let last = id;
  for (let step = 0; step < renamed.size; step += 1) last = renamed.get(last) ?? last;
  return last;
}

function unnamed(id: string, run: string, outline: Outline, ids: readonly string[]): Found {
  const around = id.slice(0, Math.max(0, id.lastIndexOf(".")));
  const near = closestMatch(id, ids, { maxDistance: Math.floor(id.length / 3) });
  return {
    at: flowOf(outline, around)?.at ?? { file: "main.ink", line: 1, column: 1 },
    says: `the choice "${id}" is gone, which the kept run "${run}" took`,
    fix: `label it so again, or name its successor in ${FILE}: {"${id}": "${near ?? "…"}"}`,
    word: around.split(".").at(-1),
  };
}

const misnamed = (id: string, last: string): Found => ({
  at: TOP,
  says: `"${id}" is to be "${last}" now, which the book does not have`,
  fix: "correct the new name",
  word: last,
});
