import { basename, delimiter, dirname, isAbsolute, relative } from "node:path";
import type { Options } from "./command-line.ts";
import type { Environment } from "./text/charset.ts";
import { quoteForShell } from "./text/shell-word.ts";

/** How the program was started. */
export interface Start {
  readonly name: string;
  readonly script: string;
  readonly environment: Environment;
}

// The scripts of our package.json that hand on what is typed behind "--".
const SCRIPTS = /^(start|check|explore|graph)$/;

/**
 * What to type, where the program was started and as it was started, to have it do this; with the runs and the book of
 * these options.
 * @param hasEveryLetter whether it is printed where every letter can be
 */
export function writeCommand(
  args: readonly string[],
  { saves, story, with: branches = [], plain }: Options,
  start: Start,
  hasEveryLetter: boolean,
): string {
  const words = [
    ...programOf(start),
    ...(saves ? ["--saves", saves] : []),
    ...(story === undefined ? [] : ["--story", story]),
    ...branches.flatMap((path) => ["--with", path]),
    ...(plain && args[0] === "--run" ? ["--plain"] : []),
    ...args,
  ];
  return words.map((word) => quoteForShell(word, hasEveryLetter)).join(" ");
}

function programOf({ name, script, environment }: Start): string[] {
  const { npm_package_name, npm_lifecycle_event = "", npm_command, PATH = "" } = environment;
  if (npm_package_name === name && SCRIPTS.test(npm_lifecycle_event))
    return ["npm", ...fromElsewhere(environment), "start", "--"];
  if (basename(script) === name)
    return npm_command === "exec"
      ? ["npx", name]
      : [PATH.split(delimiter).includes(dirname(script)) ? name : script];
  return ["node", near(script)];
}

function near(script: string): string {
  try {
    const path = relative("", script);
    return path.startsWith("..") || isAbsolute(path) ? script : path;
  } catch {
    // The folder the reader stood in is gone.
    return script;
  }
}

/** npm finds the package from any folder of it; from outside it has to be told. */
function fromElsewhere({ INIT_CWD, npm_config_local_prefix }: Environment): string[] {
  if (!INIT_CWD || !npm_config_local_prefix) return [];
  return relative(npm_config_local_prefix, INIT_CWD).startsWith("..")
    ? ["--prefix", npm_config_local_prefix]
    : [];
}
