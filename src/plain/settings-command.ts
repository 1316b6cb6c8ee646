import type { SettingsStore } from "../run/settings/settings-store.ts";
import { answerSettings } from "../run/settings/tell-settings.ts";
import type { Dialog } from "./dialog.ts";
import type { Output } from "./output.ts";

/** The command that sets something, before the story and in it. */
export const SETTINGS_COMMAND = {
  word: "settings",
  takes: "NAME VALUE",
  says: "set one; without NAME, which there are",
} as const;

/** Sets something, or says what is set, in a shell; answers the exit code. */
export function printSettings(
  store: SettingsStore,
  typed: readonly string[],
  command: string,
  { out, err }: { readonly out: Output; readonly err: Output },
): 0 | 1 | 2 {
  const { came, says } = answerSettings(store, typed, command);
  const isDone = came === "told" || came === "set";
  for (const line of [...(came === "unknown" ? [] : store.problems), ...(isDone ? [] : says)])
    err.print(`${line}\n`);
  if (isDone) for (const line of says) out.print(`${line}\n`);
  return isDone ? 0 : came === "unkept" ? 1 : 2;
}

/** Lists the settings or sets one; answers whether one was set. */
export function saySettings(dialog: Dialog, settings: SettingsStore, given: string): boolean {
  const typed = given.split(/\s+/).filter(Boolean);
  const { came, says } = answerSettings(settings, typed, SETTINGS_COMMAND.word);
  for (const line of says) dialog.say(line);
  return came === "set" || came === "unkept";
}
