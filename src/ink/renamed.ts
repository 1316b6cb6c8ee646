/** New names of old choices, or of the knots and stitches they stood in: {"old.id": "new.id"}. */
export type Renamed = Readonly<Record<string, string>>;

/** The choices of a book today, and the names they had. */
interface Renaming {
  readonly choices: Readonly<Record<string, { readonly id: string }>>;
  readonly renamed: Renamed;
}

/** Added to an id that the book could mean two choices by, so that it is neither. */
const UNSURE = "?";

/** The list as its file has it; undefined where that is no such list. */
export function readRenamed(text: string): Renamed | undefined {
  try {
    const list: unknown = JSON.parse(text);
    const isList =
      typeof list === "object" &&
      list !== null &&
      !Array.isArray(list) &&
      Object.values(list).every((name) => typeof name === "string");
    return isList ? (list as Renamed) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * What a choice is called today that a run remembers by its id.
 * An old name that was given to another choice since leads to neither: a run parts rather than take a wrong turn.
 */
export function nameToday(book: Renaming): (id: string) => string {
  let today = asked.get(book);
  if (!today) {
    today = remember(namer(book));
    asked.set(book, today);
  }
  return today;
}

/** Every run of a book asks for the same names. */
const asked = new WeakMap<Renaming, (id: string) => string>();

/** The same, each worked out once; for equal texts the very same text is answered. */
export function remember(name: (text: string) => string): (text: string) => string {
  const names = new Map<string, string>();
  return (text) => {
    let today = names.get(text);
    if (today === undefined) {
      today = name(text);
      names.set(text, today);
    }
    return today;
  };
}

function namer({ choices, renamed }: Renaming): (id: string) => string {
  if (Object.keys(renamed).length === 0) return (id) => id;
  const ids = new Set(Object.values(choices).map(({ id }) => id));
  return (remembered) => {
    // Of two threads that offer one choice the second's id has a number behind it.
    const [id = "", thread = ""] = remembered.split(/(?=~\d+$)/);
    const found = namesSince(id, renamed).filter((name) => ids.has(name));
    if (found.length > 1) return id + UNSURE;
    return (found[0] ?? id) + thread;
  };
}

/** The choice of the book that an option comes of; where it is offered more than once each has a number. */
export const choiceOf = (option: string): string => option.replace(/~\d+$/, "");

/** The id and every name it had since, the newest last. */
export function namesSince(id: string, renamed: Renamed): string[] {
  const names = [id];
  for (let step = 0; step < Object.keys(renamed).length; step += 1) {
    const next = nextName(names.at(-1) ?? id, renamed);
    if (next === undefined || names.includes(next)) break;
    names.push(next);
  }
  return names;
}

/** What a knot, stitch or choice is called today. */
export const partToday = (name: string, renamed: Renamed): string => namesSince(name, renamed).at(-1) ?? name;

/** By its own entry, or else by that of the nearest knot or stitch around it. */
function nextName(id: string, renamed: Renamed): string | undefined {
  for (let end = id.length; end > 0; end = id.lastIndexOf(".", end - 1)) {
    const part = id.slice(0, end);
    if (Object.hasOwn(renamed, part)) return renamed[part] + id.slice(end);
  }
  return undefined;
}
