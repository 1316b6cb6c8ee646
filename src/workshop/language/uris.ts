import { fileURLToPath, pathToFileURL } from "node:url";

/** The file an editor speaks of; none where it is no file on a disk. */
export function pathOfUri(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}

/** What an editor calls each file: by the name it gave it itself, where it did, for there are several ways to write one. */
export class Uris {
  readonly #met = new Map<string, string>();

  /** Answers the path. */
  meet(uri: string): string | undefined {
    const path = pathOfUri(uri);
    if (path !== undefined) this.#met.set(path, uri);
    return path;
  }

  of(path: string): string {
    return this.#met.get(path) ?? pathToFileURL(path).href;
  }
}
