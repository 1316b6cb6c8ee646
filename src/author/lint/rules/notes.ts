import { closestMatch } from "leven";
import type { Outline } from "../../../ink/outline/outline.ts";
import { ownFile } from "./own-file.ts";
import type { Context, Found, Rule } from "./rule.ts";

const LIST = "notes/real.txt";
const HEAD_LINES = 5;

/** What is real is a closed list, kept by the writers: no program knows who lived. */
export const notes: Rule = {
  name: "note",
  explain: "Every real person or dated event the book names has a note, and a passage that shows it.",
  find(outline, context) {
    return [...missingFiles(outline, context), ...realNames(context).flatMap(unnoted(outline, context))];
  },
};

const file = (id: string): string => `notes/${id}.md`;
/** The note a tag shows. */
export const noteOf = (text: string): string | undefined =>
  /^note\s*:\s*(\S+)/.exec(text)?.[1]?.toLowerCase();

function missingFiles({ tags }: Outline, { read }: Context): Found[] {
  const ids = tags.flatMap(({ text }) => noteOf(text) ?? []);
  const written = [...new Set(ids)].filter((id) => read(file(id)) !== undefined);
  return tags.flatMap(({ text: tag, at }): Found[] => {
    const id = noteOf(tag);
    if (id === undefined) return [];
    const text = read(file(id));
    if (text?.trim() === "")
      return [
        {
          at,
          says: `the note "${id}" has nothing in it`,
          fix: `write it: ${ownFile(at, file(id))}`,
          word: id,
        },
      ];
    if (text !== undefined) return [];
    const meant = closestMatch(id, written, { maxDistance: 2 });
    const fix = meant === undefined ? `write it: ${ownFile(at, file(id))}` : `did you mean "${meant}"?`;
    return [{ at, says: `there is no note "${id}"`, fix, word: id }];
  });
}

interface RealName {
  name: string;
  note: string;
}

/** Lines of "Name: note". */
function realNames({ read }: Context): RealName[] {
  return (read(LIST) ?? "").split(/\r?\n/).flatMap((line) => {
    const [, name, note] = /^([^#:]+):\s*([\w-]+)\s*$/.exec(line) ?? [];
    return name && note ? [{ name: name.trim(), note }] : [];
  });
}

function unnoted({ prose, tags }: Outline, { read }: Context) {
  return ({ name, note }: RealName): Found[] => {
    const isNamed = new RegExp(`${literally(name)}(?![\\p{L}\\p{N}])`, "u");
    const first = prose.find(({ text }) => text.includes(name) && isNamed.test(text));
    if (!first) return [];
    const text = read(file(note));
    const says = `names ${name}, ${text === undefined ? "of whom there is no note" : "and no passage shows the note"}`;
    const at = { at: first.at, word: name.split(" ")[0] };
    if (text === undefined)
      return [
        { ...at, says, fix: `write what is documented and what invented: ${ownFile(first.at, file(note))}` },
      ];
    if (!isNamed.test(text.split("\n").slice(0, HEAD_LINES).join("\n")))
      return [
        {
          at: { file: file(note), line: 1, column: 1 },
          says: `does not name ${name}, whose note it is by ${LIST}`,
          fix: `name ${name} in its first ${HEAD_LINES} lines`,
        },
      ];
    if (tags.some((tag) => noteOf(tag.text) === note)) return [];
    return [{ ...at, says, fix: `put # note: ${note} on a line of this passage` }];
  };
}

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
