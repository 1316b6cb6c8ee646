import { RULES } from "../../../src/author/lint/rules/rules.ts";
import { findingsOf } from "./checked.ts";
import { COMPILED } from "./compiled-specimens.ts";
import { type Pair, SPECIMENS } from "./specimens.ts";

const HEAD = `# What \`check\` finds, with an example of each

Written by \`npm run rules\` from the examples that the rules are tested with; not edited. Every example is a whole chapter, \`chapter.ink\`, of a book
that begins with \`-> beach\`.
`;

/** The page of all rules: what each asks, a chapter that breaks it with what is then said, and the same one mended. */
export const writeRulesPage = (): string =>
  [
    HEAD,
    "## What a book is held to\n",
    ...RULES.map(({ name, explain }) => section(name, explain, SPECIMENS[name])),
    "## What keeps it from compiling\n",
    ...Object.entries(COMPILED).map(([name, pair]) => section(name, "", pair)),
  ].join("\n");

function section(name: string, explain: string, pair: Pair | undefined): string {
  if (!pair) throw new Error(`The rule ${name} has no example.`);
  const { fails, passes } = pair;
  const said = findingsOf(fails).find(({ rule }) => rule === name);
  if (!said) throw new Error(`The example of ${name} does not break it.`);
  const { file, line, column, says, fix } = said;
  return [
    `### ${name}\n`,
    ...(explain ? [`${explain}\n`] : []),
    indented(fails.ink),
    `\`${file}:${line}:${column}\` ${says}. Advice: ${fix}\n`,
    indented(passes.ink),
  ].join("\n");
}

const indented = (ink: string): string => `${ink.trimEnd().replace(/^(?=.)/gm, "    ")}\n`;
