import type { Place } from "../../../ink/sources.ts";

/**
 * The path in the story, as findings name files, at which a text finds a file that goes with the book: what a branch needs
 * lies in the branch's own folder.
 */
export const ownFile = ({ file }: Pick<Place, "file">, name: string): string =>
  `${/^branches\/[^/]+\//.exec(file)?.[0] ?? ""}${name}`;
