import { findChange, SETTINGS, type Setting, valueIn, wordsOf } from "./settings.ts";
import type { SettingsStore } from "./settings-store.ts";

/** What typing `settings`, with a name and a value or without, came to. */
export interface SettingsAnswer {
  /** Told, set and kept, set but not kept, or not understood. */
  readonly came: "told" | "set" | "unkept" | "unknown";
  /** A line each. */
  readonly says: readonly string[];
}

const LINE = 22;

/** Lists the settings or sets one: the command of plain mode, and of a shell. */
export function answerSettings(
  store: SettingsStore,
  typed: readonly string[],
  command: string,
): SettingsAnswer {
  const [name = "", word] = typed;
  if (name === "") return { came: "told", says: listLines(store, command) };
  const setting = SETTINGS.find((each) => each.name === name.toLowerCase());
  if (!setting) {
    const names = SETTINGS.map((each) => each.name).join(", ");
    return { came: "unknown", says: [`There is no setting “${name}”. There are: ${names}.`] };
  }
  if (word === undefined) return { came: "told", says: [lineOf(store, setting)] };
  const change = findChange(setting, word);
  if (!change || typed.length > 2) {
    const given = typed.slice(1).join(" ");
    return {
      came: "unknown",
      says: [`“${setting.name}” cannot be “${given}”. It takes: ${wordsOf(setting).join(", ")}.`],
    };
  }
  const unkept = store.set(change);
  const done = `Set: ${setting.name} ${change.value.word}.`;
  return unkept === undefined ? { came: "set", says: [done] } : { came: "unkept", says: [done, unkept] };
}

function listLines(store: SettingsStore, command: string): string[] {
  const unknown = store.unknown.map((name) => `“${name}”`).join(", ");
  return [
    ...SETTINGS.map((setting) => lineOf(store, setting)),
    `Kept in ${store.path}. Type “${command} NAME VALUE” to set one.`,
    ...(unknown ? [`Also in it, and no setting of this version: ${unknown}.`] : []),
  ];
}

const lineOf = ({ now }: SettingsStore, setting: Setting): string =>
  `  ${`${setting.name} ${valueIn(now, setting).word}`.padEnd(LINE)}${setting.says} (${wordsOf(setting).join(", ")})`;
