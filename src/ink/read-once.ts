import type { StoryFiles } from "./sources.ts";

/** The files of a story, each read once; and what was read of them, nothing where there is no such file. */
export interface ReadOnce {
  readonly files: StoryFiles;
  readonly texts: ReadonlyMap<string, string | undefined>;
}

/** Writes down what is read of a story: what is kept of it is of these texts, whatever lies on the disk by then. */
export function readOnce(files: StoryFiles): ReadOnce {
  const texts = new Map<string, string | undefined>();
  const read = (path: string) => {
    if (!texts.has(path)) texts.set(path, files.read(path));
    return texts.get(path);
  };
  return { files: { ...files, read }, texts };
}
