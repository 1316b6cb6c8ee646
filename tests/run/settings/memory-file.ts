import type { Change } from "../../../src/run/settings/settings.ts";
import { SettingsStore } from "../../../src/run/settings/settings-store.ts";

/** A file of settings in memory. */
export function memoryFile(text?: string) {
  const file = {
    path: "/config/settings.json",
    text,
    read: () => file.text,
    write(written: string) {
      file.text = written;
    },
  };
  return file;
}

/** Settings of somebody who has set nothing yet, but for these. */
export const newSettings = (given: readonly Change[] = []): SettingsStore =>
  new SettingsStore(memoryFile(), given);
