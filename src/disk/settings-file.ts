import { readFileSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import envPaths from "env-paths";
import type { Change, Settings } from "../run/settings/settings.ts";
import { SettingsFault, type SettingsFile, SettingsStore } from "../run/settings/settings-store.ts";
import { PlaceFault, wholePath } from "./places.ts";
import { explainError } from "./reason.ts";
import { statOf } from "./what-is-there.ts";

const NAME = "settings.json";
// Thousands of times what can be set.
const LARGEST = 64 * 1024;

/**
 * Where settings are kept: in BURIED_LETTERS_CONFIG, else in the platform's config folder.
 * @throws PlaceFault where that is no place.
 */
export function findSettingsFile(environment: NodeJS.ProcessEnv = process.env): string {
  const { BURIED_LETTERS_CONFIG: wanted } = environment;
  if (wanted) return join(wholePath(wanted), NAME);
  const { config } = envPaths("buried-letters", { suffix: "" });
  if (isAbsolute(config)) return join(config, NAME);
  throw new PlaceFault(
    `Settings would be kept in ${config}, which is elsewhere in every folder: HOME and XDG_CONFIG_HOME have to be whole paths. Set them so, or set BURIED_LETTERS_CONFIG.`,
  );
}

/** The reader's settings as they are, and once there is time what it takes to change and keep them. */
export interface OpenedSettings {
  readonly now: Settings;
  ready(): Promise<SettingsStore>;
}

type Place = (file: string, bytes: Uint8Array) => void;

/**
 * Reads the settings; their file is made when something is set. What writes it is loaded behind the first page.
 * @param given what was asked for on the command line
 */
export function openSettings(given: readonly Change[]): OpenedSettings {
  let place: Place = () => {};
  const store = new SettingsStore(
    settingsFile((file, bytes) => place(file, bytes)),
    given,
  );
  return {
    now: store.now,
    async ready() {
      ({ placeOver: place } = await import("./new-file.ts"));
      return store;
    },
  };
}

function settingsFile(place: Place): SettingsFile {
  let path = "";
  try {
    path = findSettingsFile();
  } catch (fault) {
    if (!(fault instanceof PlaceFault)) throw fault;
    const write = () => {
      throw new SettingsFault(fault.message);
    };
    return { path: "no file", read: () => undefined, write };
  }
  const doing = <T>(deed: () => T, cannot: string, advice: string): T => {
    try {
      return deed();
    } catch (error) {
      throw new SettingsFault(`${path} cannot be ${cannot}: ${explainError(error)}. ${advice}`);
    }
  };
  return {
    path,
    read: () => doing(() => readText(path), "read", "Mend that, or take it away."),
    write: (text) =>
      doing(
        () => place(path, Buffer.from(text)),
        "written",
        "Mend that, or set BURIED_LETTERS_CONFIG to a folder that can be.",
      ),
  };
}

/** Nothing where there is no file, and an empty text where what is there is none by its kind or size. */
function readText(file: string): string | undefined {
  const stat = statOf(file);
  return stat && (stat.isFile() && stat.size <= LARGEST ? readFileSync(file, "utf8") : "");
}
