import { QuickRun } from "../../../../src/author/explore/play/quick-run.ts";
import {
  type AskedBook,
  type AskingSubject,
  makeAskedBook,
  putQuestion,
} from "../../../../src/author/explore/routes/asking-book.ts";
import { type Question, readGoal, readQuestion } from "../../../../src/author/explore/routes/question.ts";
import { type SeekPart, type Sought, seekPart } from "../../../../src/author/explore/routes/seek.ts";
import { writeVocabulary } from "../../../../src/author/story-book.ts";
import type { StoryFiles } from "../../../../src/ink/sources.ts";

/** A story of one file; one in our vocabulary includes it. */
export const storyOf = (ink: string): StoryFiles => ({
  read: (path) =>
    ({ "main.ink": ink, ...(ink.startsWith("INCLUDE") ? { "vocabulary.ink": writeVocabulary() } : {}) })[
      path
    ],
});

export function ready(files: StoryFiles): AskedBook {
  const { made, problems } = makeAskedBook(files, []);
  if (!made) throw new Error(`The story does not compile: ${JSON.stringify(problems, null, 2)}`);
  return made;
}

/** `CONDITION at SCENE`, as it is understood in this story. */
export function question(book: AskedBook, goal: string): Question {
  const { scene, condition } = readGoal(goal);
  return readQuestion(scene, condition, book);
}

export function asking(files: StoryFiles, goal: string): AskingSubject {
  const book = ready(files);
  const subject = putQuestion(files, book, question(book, goal));
  if (!subject) throw new Error(`"${goal}" cannot be put to the story by itself.`);
  return subject;
}

/** Looks for a state, everywhere unless it is said how. */
export function sought(ink: string, goal: string, how: Partial<SeekPart> = {}): Sought {
  const subject = asking(storyOf(ink), goal);
  return seekPart(subject, new QuickRun(subject), { seed: 1, number: 0, states: 5_000, ...how });
}
