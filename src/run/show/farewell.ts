import type { Library } from "../keep/library.ts";
import type { Session } from "../keep/session.ts";

/**
 * What is true of a run when its reader leaves: whether it is kept, under which name by now, and what to type to go on.
 * @param typed a command as it can be typed where the program was started
 */
export function writeFarewell(
  session: Session,
  library: Library,
  typed: (args: readonly string[]) => string,
  { namesFolder = false } = {},
): string {
  const { name, isKept, isReadAlong, wasRefused, place } = session;
  const goOn = (as: string) => `To go on: ${typed(["--run", as])}`;
  if (isReadAlong) return leftAlone(name, library, goOn);
  if (!isKept) return "This run was not kept.";
  const how = `${namesFolder ? ` in ${library.folder}` : ""}${wasRefused ? ", as it stood before that" : ""}`;
  switch (place.kind) {
    case "here":
      return `Kept as “${name}”${how}. ${goOn(name)}`;
    case "renamed":
      return `“${name}” has another name by now: kept as “${place.name}”${how}. ${goOn(place.name)}`;
    case "trash":
      return `“${name}” has been deleted. To have it again: ${typed(["restore", place.name])}`;
    case "away":
      return place.path === undefined
        ? `“${name}” is no longer in ${library.folder}: somebody has taken it out.`
        : `“${name}” is no longer in ${library.folder}: somebody has moved it to ${place.path}, and it is kept there.`;
    case "gone":
      return `“${name}” was deleted while it was open here, and is not kept.`;
  }
}

/** Of a run that was only read along. */
function leftAlone(name: string, library: Library, goOn: (as: string) => string): string {
  switch (library.isPlayed(name)) {
    case true:
      return `“${name}” goes on in the other window.`;
    case false:
      return `The other window has left “${name}”, and it is kept. ${goOn(name)}`;
    case undefined:
      return `“${name}” is no longer in ${library.folder}: it was deleted there, or has another name.`;
  }
}
