import type { OutlinedTag } from "../../../ink/outline/outline.ts";
import type { Found, Rule } from "./rule.ts";

export const chapterHeads: Rule = {
  name: "chapter-head",
  explain: "Each chapter has a title, and a number of its own where it is not away from him.",
  find({ tags }) {
    const away = new Set(tags.filter(({ text }) => text.trim() === "away").map(({ flow }) => flow));
    const chapters = tags.flatMap((tag) => {
      const [, number] = /^chapter\s*:\s*(\d+)/.exec(tag.text.trim()) ?? [];
      return number === undefined ? [] : [{ tag, number, isAway: away.has(tag.flow) }];
    });
    return chapters.flatMap(({ tag, number, isAway }, index): Found[] => {
      const isTwin = (one: (typeof chapters)[number]) =>
        one.number === number && one.tag.flow !== tag.flow && !one.isAway;
      const twin = isAway ? undefined : chapters.slice(0, index).find(isTwin);
      const second: Found[] = twin
        ? [
            {
              at: tag.at,
              says: `is chapter ${number}, and so is ${twin.tag.at.file}:${twin.tag.at.line}`,
              fix: "give one of the two another number",
            },
          ]
        : [];
      if (tags.some((one) => isTitle(one) && one.flow === tag.flow)) return second;
      const says = `chapter ${number} has no title`;
      return [...second, { at: tag.at, says, fix: "put # title: … on the line below" }];
    });
  },
};

const isTitle = ({ text }: OutlinedTag): boolean => /^title\s*:\s*\S/.test(text.trim());
