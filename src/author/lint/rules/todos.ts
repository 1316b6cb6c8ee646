import type { Rule } from "./rule.ts";

export const EMPTY_TODO = /^\s*TODO:?\s*$/;

export const todos: Rule = {
  name: "todo",
  explain: "Nothing is left to do: no TODO: stands in the book.",
  find({ todos, prose }) {
    // With nothing behind it ink takes it for text.
    const bare = prose.filter(({ text }) => EMPTY_TODO.test(text));
    return [
      ...todos.map(({ at, text }) => ({ at, says: `still to be done: ${text}` })),
      ...bare.map(({ at }) => ({ at, says: "still to be done, and printed to the reader" })),
    ].map((found) => ({ ...found, fix: "do it, and take the line out", word: "TODO" }));
  },
};
