import { Fault } from "../file/fault.ts";
import { type KeptSettings, readSettings, writeSettings } from "./read-settings.ts";
import { type Change, DEFAULTS, type Settings, withChanges } from "./settings.ts";

/** The file of settings, as the disk offers it. */
export interface SettingsFile {
  readonly path: string;
  /** Nothing where there is none. @throws SettingsFault */
  read(): string | undefined;
  /** In place of what is there, whole or not at all. @throws SettingsFault */
  write(text: string): void;
}

/** A file of settings that cannot be read or written. */
export class SettingsFault extends Fault {
  readonly code = "settings-not-kept";
}

/** What is set, and the file it is kept in. */
export class SettingsStore {
  readonly path: string;
  /** What was wrong with the file, a sentence each. */
  readonly problems: readonly string[];
  /** The names in the file that no setting has. */
  readonly unknown: readonly string[];
  readonly #file: SettingsFile;
  #now: Settings;

  /** @param given what holds for this start alone, whatever the file says */
  constructor(file: SettingsFile, given: readonly Change[] = []) {
    this.#file = file;
    this.path = file.path;
    const kept = readKept(file);
    this.problems = kept.problems;
    this.unknown = kept.unknown;
    this.#now = withChanges(DEFAULTS, [...kept.changes, ...given]);
  }

  get now(): Settings {
    return this.#now;
  }

  /** Sets it and keeps it; answers why it could not be kept. It holds all the same until the reader leaves. */
  set(change: Change): string | undefined {
    this.#now = withChanges(this.#now, [change]);
    try {
      // Read again: another window may have set something else since.
      const { whole, problems } = readKept(this.#file);
      if (!whole) return `${problems.join(" ")} ${UNTIL_YOU_LEAVE}`;
      this.#file.write(writeSettings(whole, change));
      return undefined;
    } catch (fault) {
      if (!(fault instanceof SettingsFault)) throw fault;
      return `${fault.message} ${UNTIL_YOU_LEAVE}`;
    }
  }
}

const UNTIL_YOU_LEAVE = "What you set holds until you leave.";

function readKept(file: SettingsFile): KeptSettings {
  try {
    return readSettings(file.path, file.read());
  } catch (fault) {
    if (!(fault instanceof SettingsFault)) throw fault;
    return { changes: [], problems: [fault.message], unknown: [] };
  }
}
