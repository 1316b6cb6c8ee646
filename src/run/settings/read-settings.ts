import { quoted } from "../../text/quoted.ts";
import { type Change, findChange, SETTINGS, wordsOf } from "./settings.ts";

/** What a file of settings says. */
export interface KeptSettings {
  readonly changes: readonly Change[];
  /** What in it cannot be, a sentence each. */
  readonly problems: readonly string[];
  /** Names we do not know. They stay in the file. */
  readonly unknown: readonly string[];
  /** All that is in it; missing where it is none, and nothing may be written into it. */
  readonly whole?: Readonly<Record<string, unknown>>;
}

const LONGEST_SHOWN = 40;

/**
 * The settings of a file, as far as they are any. A word may stand without its quotes where JSON lets it: 66, true.
 * @param path for what is said of it
 * @param text missing where there is no file
 */
export function readSettings(path: string, text: string | undefined): KeptSettings {
  if (text === undefined) return { changes: [], problems: [], unknown: [], whole: {} };
  const whole = parseObject(text);
  if (!whole) return { changes: [], problems: [notJson(path)], unknown: [] };
  const changes: Change[] = [];
  const problems: string[] = [];
  for (const setting of SETTINGS) {
    if (!Object.hasOwn(whole, setting.name)) continue;
    const kept = whole[setting.name];
    const change = findChange(setting, wordFor(kept));
    if (change) changes.push(change);
    else
      problems.push(
        `In ${path} “${setting.name}” is ${shown(kept)}, which it cannot be: it takes ${wordsOf(setting).join(", ")}.`,
      );
  }
  const unknown = Object.keys(whole).filter((name) => !SETTINGS.some((setting) => setting.name === name));
  return { changes, problems, unknown, whole };
}

/** The text of a file with this changed in it, a setting a line. */
export function writeSettings(
  whole: Readonly<Record<string, unknown>>,
  { setting, value: { word } }: Change,
): string {
  const kept = /^\d+$/.test(word) ? Number(word) : word;
  return `${JSON.stringify({ ...whole, [setting.name]: kept }, null, 2)}\n`;
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ""));
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

function wordFor(kept: unknown): string {
  if (typeof kept === "boolean") return kept ? "on" : "off";
  return typeof kept === "string" || typeof kept === "number" ? String(kept) : "";
}

function shown(kept: unknown): string {
  if (typeof kept === "string") return quoted(kept);
  const json = JSON.stringify(kept);
  return json.length > LONGEST_SHOWN ? `${json.slice(0, LONGEST_SHOWN)}…` : json;
}

const notJson = (path: string): string =>
  `Nothing that ${path} sets is heeded, since it is not JSON as settings are kept in: mend it, or take it away.`;
