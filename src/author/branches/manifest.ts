import { closestMatch } from "leven";
import * as v from "valibot";
import { withoutMark } from "../../ink/sources.ts";
import { sanitise } from "../../text/sanitise.ts";

/** What a branch says of itself, in its MANIFEST_FILE. */
export interface Manifest {
  readonly format: number;
  /** The identity of the book it is a branch of. */
  readonly book: string;
  /** What the names of all its knots begin with. */
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly version: string;
  /** Each door it comes in by, and the knot that is told there. */
  readonly doors: Readonly<Record<string, string>>;
  /** The doors whose ways back it goes on by, and END where it has an ending of its own. */
  readonly rejoins: readonly string[];
}

export const MANIFEST_FILE = "branch.json";
/** The format this version reads. */
export const BRANCH_FORMAT = 1;
/** What stands among the ways back of a branch that ends a run. */
export const END = "END";

/** How many characters the id of a branch may have. */
export const LONGEST_ID = 24;
const LONGEST_WORDS = 80;
const MOST_DOORS = 100;

const Name = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/), v.maxLength(LONGEST_ID));
const Knot = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]*$/), v.maxLength(LONGEST_WORDS));
const isLine = (text: string): boolean =>
  text.trim() !== "" && !text.includes("\n") && sanitise(text) === text;
const Words = v.pipe(v.string(), v.maxLength(LONGEST_WORDS), v.check(isLine));
const Format = v.object({ format: v.pipe(v.number(), v.safeInteger(), v.minValue(1)) });
const Shape = v.strictObject({
  format: v.literal(BRANCH_FORMAT),
  book: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/)),
  id: Name,
  title: Words,
  author: Words,
  version: v.pipe(v.string(), v.regex(/^[0-9A-Za-z][0-9A-Za-z.+-]{0,19}$/)),
  doors: v.pipe(
    v.record(Knot, Knot),
    v.check((doors) => Object.keys(doors).length > 0 && Object.keys(doors).length <= MOST_DOORS),
  ),
  rejoins: v.pipe(v.array(v.union([v.literal(END), Knot])), v.maxLength(MOST_DOORS)),
});

/** What each field takes, for whoever wrote something else. */
const TAKES: Readonly<Record<keyof Manifest, string>> = {
  format: String(BRANCH_FORMAT),
  book: 'the id of the book it belongs to, "buried-letters"',
  id: `small letters, digits and single underscores, at most ${LONGEST_ID}, a letter first: "pak"`,
  title: `one line of at most ${LONGEST_WORDS} characters`,
  author: `one line of at most ${LONGEST_WORDS} characters`,
  version: 'a number as "1" or "1.2"',
  doors: 'for each door the knot that is told there: {"lamp": "pak_lamp"}',
  rejoins: `a list of the doors by which it goes back, with "${END}" where it ends a run: ["lamp"]`,
};

/** What stands in the text, or in which line it can be read no further. */
function readJson(text: string): { readonly read: unknown } | { readonly says: string } {
  try {
    return { read: JSON.parse(text) };
  } catch (error) {
    // Not every fault has a place: of a text that breaks off it is its end.
    const [, position = text.length] = /at position (\d+)/.exec(String(error)) ?? [];
    const line = text.slice(0, Number(position)).split("\n").length;
    return {
      says: `its ${MANIFEST_FILE} is no JSON from line ${line} on; look for a missing comma or quotation mark`,
    };
  }
}

/** Reads the manifest of a branch, or says in a sentence what is wrong with it and what to do. */
export function readManifest(text: string): Manifest | { readonly says: string } {
  const json = readJson(withoutMark(text));
  if ("says" in json) return json;
  const format = v.safeParse(Format, json.read);
  if (format.success && format.output.format > BRANCH_FORMAT)
    return {
      says: `it is of format ${format.output.format}, which a later version of the game reads; this one reads ${BRANCH_FORMAT}`,
    };
  const { success, output, issues } = v.safeParse(Shape, json.read);
  if (success) return output;
  const field = String(issues[0].path?.[0]?.key ?? "");
  const takes = Object.hasOwn(TAKES, field) ? TAKES[field as keyof Manifest] : undefined;
  if (takes === undefined)
    return {
      says: field
        ? `its ${MANIFEST_FILE} has a field "${sanitise(field).slice(0, LONGEST_ID)}", which no manifest has`
        : `its ${MANIFEST_FILE} is no manifest`,
    };
  const written = Object.keys(Object(json.read)).filter((key) => !Object.hasOwn(TAKES, key));
  const meant = closestMatch(field, written, { maxDistance: 2 });
  const instead = meant === undefined ? "" : ` (it has "${sanitise(meant)}")`;
  return {
    says: `"${field}" in its ${MANIFEST_FILE} is missing${instead} or is not what it takes: ${takes}`,
  };
}
