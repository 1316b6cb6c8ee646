import type { Outline, OutlinedTag } from "../../../ink/outline/outline.ts";
import type { Rule } from "./rule.ts";

export const sharedEndings: Rule = {
  name: "shared-ending",
  explain: "Lines that close the same ending give it the same title.",
  find({ tags }) {
    const ends = tags.flatMap((tag) => {
      const [, id] = /^end\s*:\s*(\S+)/.exec(tag.text.trim()) ?? [];
      const title = titleBeside(tag, tags);
      return id === undefined || title === undefined ? [] : [{ tag, id, title }];
    });
    return ends.flatMap(({ tag, id, title }, index) => {
      const first = ends.slice(0, index).find((one) => one.id === id && one.title !== title);
      if (!first) return [];
      const { file, line } = first.tag.at;
      return [
        {
          at: tag.at,
          says: `closes "${id}", which ${file}:${line} closes as "${first.title}"`,
          fix: "give one of the two an id of its own, or both the same title",
          word: id,
        },
      ];
    });
  },
};

/** The title on the line of a tag. */
const titleBeside = ({ at }: OutlinedTag, tags: Outline["tags"]): string | undefined =>
  tags
    .filter((one) => one.at.file === at.file && one.at.line === at.line)
    .flatMap(({ text }) => /^title\s*:\s*(.+)/.exec(text.trim())?.[1]?.trim() ?? [])[0];
