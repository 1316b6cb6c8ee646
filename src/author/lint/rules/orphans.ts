import { type Flow, flowOf, type Outline } from "../../../ink/outline/outline.ts";
import { isWritten, type Rule } from "./rule.ts";

/** Of an unreachable stretch only the beginning is reported: what it leads to is unreachable because of it. */
export const orphans: Rule = {
  name: "orphan",
  explain:
    "Every knot and stitch can be come to from the start of the book, or is an ending the run goes to.",
  find(outline, { deaths }) {
    // A divert that goes nowhere may be meant for any of them; the compiler tells of it.
    if (leadsNowhere(outline)) return [];
    const ways = waysOn(outline);
    const met = new Set<string>();
    for (const start of ["", ...deaths.map(({ flow }) => flow)]) follow(start, ways, met);

    const isOwn = own(outline);
    const lost = outline.flows.filter(
      ({ kind, name, at }) => kind !== "function" && isOwn.has(name) && !met.has(name) && isWritten(at),
    );
    const ledTo = new Set(lost.flatMap(({ name }) => ways.get(name) ?? []).map(({ name }) => name));
    const begins = ({ name }: Flow) => !ledTo.has(name);
    return [...lost.filter(begins), ...lost.filter((flow) => !begins(flow))].flatMap(({ kind, name, at }) => {
      if (met.has(name)) return [];
      follow(name, ways, met);
      const says = `nothing leads to the ${kind} "${name}"`;
      return [{ at, says, fix: `divert to it (-> ${name}), or take it out`, word: name.split(".").at(-1) }];
    });
  },
};

type Ways = ReadonlyMap<string, readonly Flow[]>;

function waysOn(outline: Outline): Ways {
  const ways = new Map<string, Flow[]>();
  const lead = (from: string, to: string) => {
    const flow = flowOf(outline, to);
    if (flow) ways.set(from, [...(ways.get(from) ?? []), flow]);
  };
  for (const { flow, to } of outline.diverts) lead(flow, to ?? "");
  for (const { name, opensWith } of outline.flows) if (opensWith) lead(name, opensWith);
  return ways;
}

function follow(from: string, ways: Ways, met: Set<string>): void {
  if (met.has(from)) return;
  met.add(from);
  for (const { name } of ways.get(from) ?? []) follow(name, ways, met);
}

/** Flows with something of their own; a knot that only holds stitches need not be reached. */
function own({ prose, choices, diverts, calls }: Outline): Set<string> {
  return new Set([...prose, ...choices, ...diverts, ...calls].map(({ flow }) => flow));
}

/** Whether a divert of the book has no place to lead to. */
export function leadsNowhere({ names, diverts }: Pick<Outline, "names" | "diverts">): boolean {
  const temps = new Set(names.filter(({ kind }) => kind === "temp").map(({ name }) => name));
  return diverts.some(({ to, written }) => to === undefined && !temps.has(written));
}
