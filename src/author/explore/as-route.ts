import { quoteForShell } from "../../text/shell-word.ts";
import type { RouteAnswer } from "./find-route.ts";
import { number } from "./page-form.ts";

/** What came of looking for a way, as `explore --goal --json` prints it. */
export function routeAsJson({ question, tally, isCertain, states, cut }: RouteAnswer, seconds: number) {
  const { route, held, nearest } = tally;
  return {
    scene: question.scene,
    found: route !== undefined,
    certain: isCertain,
    limit: cut ?? null,
    route: route?.decisions ?? null,
    seed: route?.seed ?? null,
    seconds: Math.round(seconds * 100) / 100,
    states: { seen: states, inScene: tally.states },
    parts: question.parts.map((condition, part) => ({ condition, held: held[part] ?? 0 })),
    nearest: nearest.map((part) => question.parts[part] ?? ""),
  };
}

// More of them push what is read there off a terminal.
const MOST_LISTED = 12;

/** The way as lines that `--run-from` takes, with comments; or what of the question can be had, where there is none. */
export const writeRoute = (answer: RouteAnswer): string =>
  answer.tally.route ? [...heading(answer), ...answer.tally.route.decisions].join("\n") : missed(answer);

/** The same for whoever goes the way at once: of a long one its end, and where all of it is to be had. */
export function writeRouteShortly(answer: RouteAnswer): string {
  const { decisions = [], seed } = answer.tally.route ?? {};
  if (decisions.length <= MOST_LISTED) return writeRoute(answer);
  const { scene, parts } = answer.question;
  const goal = quoteForShell([parts.join(" and "), `at ${scene}`].filter(Boolean).join(" "), true);
  const [how, chance] = heading(answer);
  return [
    how,
    ...(seed === undefined ? [chance] : []),
    `# \`explore --goal ${goal}\` prints all of it, and \`--new NAME\` keeps it as a run. Its end:`,
    ...decisions.slice(-MOST_LISTED).map((id) => `#   ${id}`),
  ].join("\n");
}

function heading({ question, tally, isCertain }: RouteAnswer): string[] {
  const { decisions = [], seed } = tally.route ?? {};
  const count = decisions.length === 1 ? "1 decision" : `${number(decisions.length)} decisions`;
  const long = isCertain ? "No way is shorter." : "The shortest way that was found.";
  return [
    `# ${stated(question)}: ${count} from the first page. ${long}`,
    seed === undefined
      ? "# Chance decides on the way, and no seed that was tried goes it."
      : `# In a file, \`--run-from FILE --seed ${seed}\` plays it.`,
  ];
}

function missed({ question, tally, isCertain, cut, states }: RouteAnswer): string {
  const { scene, parts } = question;
  const among = `${number(states)} states of the book`;
  const stopped = cut ? `PARTIAL: stopped ${cut === "seconds" ? "by the limit of seconds" : "by you"}. ` : "";
  if (states === 0 && !cut) return "The story breaks off before its first choice: explore says where.";
  if (tally.states === 0)
    return `${stopped}${isCertain ? `No way leads to ${scene}: these are all the` : `Nothing led to ${scene} among`} ${among}.`;
  const inScene = tally.states === 1 ? "the one state" : `the ${number(tally.states)} states`;
  const all = isCertain
    ? `None of ${inScene} there are in ${scene} has all of it.`
    : `None of ${inScene} met in ${scene} has all of it. There may be others: ${among} were looked at, not all.`;
  const isAlways = (part: number) => tally.held[part] === tally.states;
  const rows = parts.map((part, index) => {
    const count = tally.held[index] ?? 0;
    const often = isAlways(index) ? "always" : count === 0 ? "never" : `in ${number(count)}`;
    return `    ${often.padEnd(8)}  ${part}`;
  });
  const isEachHad = parts.every((_, part) => (tally.held[part] ?? 0) > 0);
  const without = parts.filter((_, part) => !tally.nearest.includes(part)).join(" and ");
  const nearest = isEachHad ? [`Each can be had, but not together: most at once without ${without}.`] : [];
  return [`${stopped}${all}`, ...rows, ...nearest].join("\n");
}

const stated = ({ scene, parts }: RouteAnswer["question"]): string =>
  parts.length > 0 ? `${parts.join(" and ")}, at ${scene}` : `At ${scene}`;
