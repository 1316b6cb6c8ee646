import type { SettingsStore } from "../run/settings/settings-store.ts";
import { answerSettings } from "../run/settings/tell-settings.ts";
import type { Dialog } from "./dialog.ts";

/** The same before the story and in it. */
export const SETTINGS_COMMAND = {
  word: "settings",
  takes: "NAME VALUE",
  says: "set one; without NAME, which there are",
} as const;

/** Lists the settings or sets one; answers whether one was set. */
export function saySettings(dialog: Dialog, settings: SettingsStore, given: string): boolean {
  const typed = given.split(/\s+/).filter(Boolean);
  const { came, says } = answerSettings(settings, typed, SETTINGS_COMMAND.word);
  for (const line of says) dialog.say(line);
  return came === "set" || came === "unkept";
}
