import type { Rule } from "./rule.ts";

/** Words that bring a letter into the book. */
const BRINGS = new Set(["draft", "receive"]);

export const undraftedLetters: Rule = {
  name: "undrafted-letter",
  explain: "A letter of which a line is told is drafted or received somewhere in the book.",
  find({ calls, tags }, { vocabulary }) {
    const known = new Set(vocabulary.families.letter?.map((id) => id.toLowerCase()));
    const brought = new Set(
      calls.filter(({ name }) => BRINGS.has(name)).map(({ args }) => args[0]?.toLowerCase()),
    );
    const told = new Set<string>();
    return tags.flatMap(({ text, at }) => {
      const [, written] = /^letter\s*:\s*(\S+)/.exec(text.trim()) ?? [];
      const letter = written?.toLowerCase();
      if (letter === undefined || !known.has(letter) || brought.has(letter) || told.has(letter)) return [];
      told.add(letter);
      const name = letter.toUpperCase();
      return [
        {
          at,
          says: `tells a line of ${letter}, which nothing drafts or receives`,
          fix: `write ~ draft(${name}) where it is begun, or ~ receive(${name}) where it comes to him`,
          word: written,
        },
      ];
    });
  },
};
