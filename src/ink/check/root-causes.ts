import type { Misnamed, Outline } from "../outline/outline.ts";
import { type Problem, sortProblems } from "../problem.ts";
import { findNear } from "../read/names.ts";
import type { Place, Sources } from "../sources.ts";
import { VOCABULARY_FILE } from "../vocabulary.ts";
import { flowAround, nameIn, OF_NAMES, others } from "./named-problems.ts";

interface Group {
  /** The part of their names that is not there. */
  missing: string;
  /** What it was looked for in, where that is there. */
  inside: string;
  problems: Problem[];
  /** What is named behind the missing part. */
  rests: Set<string>;
}

interface OldName {
  /** Full. */
  name: string;
  at: Place;
  isFunction?: boolean;
}

/**
 * Says once what many places come of: a name that was changed where it is given, a file that is not there.
 * @returns the names that were changed so, besides
 */
export function foldRootCauses(
  problems: readonly Problem[],
  outline: Outline,
  sources: Sources,
): { problems: Problem[]; misnamed: Misnamed[] } {
  const rest = problems.filter(({ rule }) => !OF_NAMES.has(rule));
  const groups = grouped(problems, outline);
  const misnamed: Misnamed[] = [];
  const lost: Problem[] = [];
  const told = groups.flatMap((group): Problem[] => {
    const given = group.problems.length > 1 ? nameGivenFor(group, outline) : undefined;
    if (given) {
      const was = [group.inside, group.missing].filter(Boolean).join(".");
      misnamed.push({ was, now: given.name });
      return [atItsHead(group, given, sources)];
    }
    const [first, ...more] = group.problems;
    if (!first) return [];
    lost.push(first, ...more);
    return [more.length === 0 ? first : { ...first, says: `${first.says}${follows(more.length, group)}` }];
  });
  // Of a file that is not there nobody knows what it would have held.
  const file = rest.find(({ rule, fix }) => rule === "include-missing" && !fix.startsWith("did you mean"));
  if (!file || lost.length === 0) return { problems: sortProblems([...rest, ...told]), misnamed };
  const isOwn = (problem: Problem) => !/^did you mean/.test(problem.fix);
  const kept = told.filter(
    (problem) =>
      !lost.some((one) => one.line === problem.line && one.file === problem.file) || !isOwn(problem),
  );
  const count = lost.filter(isOwn).length;
  const says = `${file.says}, and ${others(count)} ${count === 1 ? "names" : "name"} what is nowhere else`;
  return {
    problems: sortProblems([...rest.map((one) => (one === file ? { ...file, says } : one)), ...kept]),
    misnamed,
  };
}

const follows = (count: number, { missing }: Group): string =>
  `, and ${others(count)} ${count === 1 ? "names" : "name"} "${missing}" too`;

function grouped(problems: readonly Problem[], outline: Outline): Group[] {
  const known = new Set(candidatesIn(outline).map(({ name }) => name));
  const groups = new Map<string, Group>();
  for (const problem of sortProblems(problems)) {
    if (!OF_NAMES.has(problem.rule)) continue;
    const written = nameIn(problem).split(".");
    const knot = flowAround(problem, outline).split(".")[0] ?? "";
    const isInKnot = !known.has(written[0] ?? "") && known.has(`${knot}.${written[0]}`);
    const parts = isInKnot ? [knot, ...written] : written;
    let there = 0;
    while (there < parts.length - 1 && known.has(parts.slice(0, there + 1).join("."))) there += 1;
    const missing = parts[there] ?? "";
    const inside = parts.slice(0, there).join(".");
    const group = groups.get(missing) ?? { missing, inside, problems: [], rests: new Set<string>() };
    groups.set(missing, group);
    group.inside ||= inside;
    group.problems.push(problem);
    if (parts.length > there + 1) group.rests.add(parts.slice(there + 1).join("."));
  }
  return [...groups.values()];
}

const candidatesIn = ({ flows, choices, names }: Outline): OldName[] => [
  ...flows.map(({ name, at, kind }) => ({ name, at, isFunction: kind === "function" })),
  ...choices.flatMap(({ id, at }) => (id === undefined ? [] : [{ name: id, at }])),
  ...names.filter(({ kind }) => kind !== "function"),
];

/** What was called so before its name was changed: nobody names it now, and it holds what is looked for. */
function nameGivenFor({ missing, inside, rests, problems }: Group, outline: Outline): OldName | undefined {
  const all = candidatesIn(outline);
  const known = new Set(all.map(({ name }) => name));
  const around = (name: string) => name.slice(0, Math.max(0, name.lastIndexOf(".")));
  const isNamed = namedFromOutside(outline);
  const open = all.filter(
    ({ name, at }) =>
      at.file !== VOCABULARY_FILE && (inside === "" || around(name) === inside) && !isNamed(name),
  );
  const share = ({ name }: OldName) =>
    [...rests].filter((rest) => known.has(`${name}.${rest}`)).length / rests.size;
  const holding = open
    .filter((one) => rests.size > 0 && share(one) >= 0.5)
    .sort((one, other) => share(other) - share(one))[0];
  if (holding) return holding;
  const lastOf = ({ name }: OldName) => name.slice(name.lastIndexOf(".") + 1);
  if (rests.size > 0) return undefined;
  const meant = findNear(missing, open.map(lastOf));
  if (meant !== undefined) return open.find((one) => lastOf(one) === meant);
  const functions = open.filter(({ isFunction }) => isFunction);
  return problems[0]?.rule === "unknown-function" && functions.length === 1 ? functions[0] : undefined;
}

function namedFromOutside({ diverts, reads, calls }: Outline): (name: string) => boolean {
  const named = [
    ...diverts.map(({ flow, to }) => ({ flow, name: to ?? "" })),
    ...reads.map(({ flow, of, written }) => ({ flow, name: of ?? written })),
    ...calls.map(({ flow, name }) => ({ flow, name })),
  ];
  const isIn = (name: string, of: string) => name === of || name.startsWith(`${of}.`);
  const fromOutside = new Set<string>();
  for (const { flow, name } of named)
    for (let of = name; of !== ""; of = of.slice(0, Math.max(0, of.lastIndexOf("."))))
      if (!isIn(flow, of)) fromOutside.add(of);
  return (of) => fromOutside.has(of);
}

function atItsHead({ missing, problems }: Group, { name, at }: OldName, sources: Sources): Problem {
  const own = name.slice(name.lastIndexOf(".") + 1);
  const place = sources.find(at, own);
  const first = problems[0];
  const where = first ? `${first.file}:${first.line}` : "";
  return {
    ...place,
    source: sources.line(place.file, place.line),
    rule: "renamed-here",
    says: `is called "${own}" here, and "${missing}" at ${where} and ${others(problems.length - 1)}`,
    fix: `call it "${missing}" again, or write "${own}" in all of them`,
  };
}
