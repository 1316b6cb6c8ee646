import { listDoors } from "../../../ink/outline/doors.ts";
import type { DeclaredName, Outline } from "../../../ink/outline/outline.ts";
import { isWritten, type Rule } from "./rule.ts";

const KINDS = { constant: "constant", temp: "temp", gather: "label", function: "function" } as const;

/** A choice's label is there to be remembered, read or not; whether it is told apart is another rule. */
export const unreadNames: Rule = {
  name: "unread-name",
  explain: "Every constant, temp, function and gather label a writer names is used somewhere.",
  find(outline) {
    const isUsed = usesOf(outline);
    return outline.names
      .filter((name) => isWritten(name.at) && !isUsed(name))
      .map(({ kind, name, at }) => {
        const word = kind === "gather" ? name.split(".").at(-1) : name;
        return { at, says: `nothing uses the ${KINDS[kind]} "${word}"`, fix: "take it out, or use it", word };
      });
  },
};

function usesOf(outline: Outline): (name: DeclaredName) => boolean {
  const { reads, diverts, calls } = outline;
  // By the way back of a door come branches that somebody has yet to write.
  const backs = listDoors(outline).map(({ back }) => back);
  const visited = new Set([...reads.map(({ of }) => of), ...diverts.map(({ to }) => to), ...backs]);
  const read = new Set(reads.map(({ written }) => written));
  const readHere = new Set(reads.map(({ flow, written }) => `${flow} ${written}`));
  const called = new Set(calls.map(({ name }) => name));
  return ({ kind, name, flow }) => {
    if (kind === "gather") return visited.has(name);
    if (kind === "function") return called.has(name);
    return kind === "constant" ? read.has(name) : readHere.has(`${flow} ${name}`);
  };
}
