import { type Branch, type LeftOut, readBranch } from "../../../src/author/branches/branch.ts";
import { type CompiledWith, compileWith } from "../../../src/author/branches/compile-with.ts";
import type { Manifest } from "../../../src/author/branches/manifest.ts";
import { compileStory, writeVocabulary } from "../../../src/author/story-book.ts";

/** A small book with two doors, in which he goes from the beach to the well. */
export const BOOK: Readonly<Record<string, string>> = {
  "vocabulary.ink": writeVocabulary(),
  "main.ink": `# id: small-book
INCLUDE vocabulary.ink
INCLUDE doors.ink
INCLUDE chapter.ink
-> beach`,
  "doors.ink": `// Where a branch may come in.
=== doors
= noon
# holds: beach.noon
-> DONE

= dusk
-> DONE`,
  "chapter.ink": `=== beach
Sand.
-> noon
= noon
It is noon.
- (door)
<- doors.noon
* (dig) [Dig]
    ~ toil()
* (lie) [Lie down]
- -> well
=== well
A well.
- (door)
<- doors.dusk
* (sipped) [Sip]
* (spit) [Spit]
    ~ go_hungry()
- {beach.noon.dig:Tired|Rested}. # title: The Well # end: well
-> END`,
};

export const MANIFEST: Manifest = {
  format: 1,
  book: "small-book",
  id: "kite",
  title: "A Kite",
  author: "Somebody",
  version: "1.2",
  doors: { noon: "kite_noon" },
  rejoins: ["noon"],
};

export const INK = `=== kite_noon
{kite_flown: -> DONE}
* (saw_kite) [Look up]
    -> kite_flown

=== kite_flown
A kite.
* (waved) [Wave]
    ~ rest()
* (hid) [Hide]
- {hid:It has not seen you|It dips}.
-> beach.noon.door
`;

/** What a branch is made of, changed here and there. */
export interface Changes {
  readonly manifest?: Partial<Record<keyof Manifest, unknown>>;
  readonly ink?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly place?: string;
}

export const branchFiles = ({ manifest, ink = INK, files = {} }: Changes = {}): Map<string, string> =>
  new Map(
    Object.entries({
      "branch.json": JSON.stringify({ ...MANIFEST, ...manifest }),
      "kite.ink": ink,
      ...files,
    }),
  );

export const readSpecimen = (changes: Changes = {}): Branch | LeftOut =>
  readBranch(changes.place ?? "/branches/kite", branchFiles(changes));

/** A branch that can be read. */
export function specimen(changes: Changes = {}): Branch {
  const read = readSpecimen(changes);
  if (!("manifest" in read)) throw new Error(read.says);
  return read;
}

export const bookFiles = (changes: Readonly<Record<string, string>> = {}) => {
  const files: Readonly<Record<string, string>> = { ...BOOK, ...changes };
  return { read: (path: string) => (Object.hasOwn(files, path) ? files[path] : undefined) };
};

/** The small book with these branches. */
export const compiledWith = (...branches: readonly Branch[]): CompiledWith =>
  compileWith(bookFiles(), branches, compileStory);

/** Why the branch is not in the small book; empty where it is. */
export const whyNot = (changes: Changes): string[] => {
  const read = readSpecimen(changes);
  return "manifest" in read ? compiledWith(read).leftOut.map(({ says }) => says) : [read.says];
};
