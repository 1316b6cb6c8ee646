import { type Subject, subjectOf } from "../../../src/author/explore/play/subject.ts";
import type { BookGraph } from "../../../src/author/graph/read/book-graph.ts";
import { readGraph } from "../../../src/author/graph/read/read-graph.ts";
import { compileAsserted, writeVocabulary } from "../../../src/author/story-book.ts";
import type { Outline } from "../../../src/ink/outline/outline.ts";
import type { StoryFiles } from "../../../src/ink/sources.ts";

/** A book of these files as a graph, and what that was read from. */
export function graphOf(text: string | Readonly<Record<string, string>>) {
  const files = typeof text === "string" ? { "main.ink": text } : text;
  return graphIn({ read: (path) => (Object.hasOwn(files, path) ? files[path] : undefined) });
}

/** The same in our vocabulary. */
export const ourGraphOf = (text: string) =>
  graphOf({ "main.ink": `INCLUDE vocabulary.ink\n${text}`, "vocabulary.ink": writeVocabulary() });

export function graphIn(files: StoryFiles): {
  readonly graph: BookGraph;
  readonly outline: Outline;
  /** Made when it is asked for: it takes as long as all the rest. */
  readonly subject: Subject;
} {
  const compiled = compileAsserted(files);
  const { book, outline, problems } = compiled;
  if (!book || !outline) throw new Error(JSON.stringify(problems, null, 2));
  return {
    graph: readGraph(outline, book, "A book"),
    outline,
    get subject() {
      const subject = subjectOf(compiled, files);
      if (!subject) throw new Error(JSON.stringify(problems, null, 2));
      return subject;
    },
  };
}
