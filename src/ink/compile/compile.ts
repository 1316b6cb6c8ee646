import { gatherAnnexes } from "../annexes.ts";
import type { Book, ChoiceSource } from "../book.ts";
import { checkExternals } from "../check/check-externals.ts";
import { checkTags, collectTags } from "../check/check-tags.ts";
import { checkText } from "../check/check-text.ts";
import { checkWords } from "../check/check-words.ts";
import { dropConsequences } from "../check/consequences.ts";
import { checkEnds } from "../check/loose-ends.ts";
import { foldRootCauses } from "../check/root-causes.ts";
import { ExactWriter } from "../exact-writer.ts";
import { listHeadings } from "../outline/headings.ts";
import type { Outline } from "../outline/outline.ts";
import { buildOutline } from "../outline/outline-book.ts";
import type { Problem } from "../problem.ts";
import { Diagnoses } from "../read/diagnoses.ts";
import { Draft } from "../read/draft.ts";
import { breakOff, readBook } from "../read/read-book.ts";
import { findTooDeep, TOO_DEEP } from "../read/too-deep.ts";
import { MAIN, Sources, type StoryFiles } from "../sources.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { type BookMap, mapStory } from "./book-map.ts";
import { buildChoiceTable, checkLabels, listChoices } from "./choice-table.ts";
import { listEndings, listTexts } from "./contents.ts";
import { exportBook, placeOfCrash } from "./export-book.ts";
import { hashOf, makeIdentity } from "./identity.ts";
import { readTitleTags } from "./title-page.ts";

/** What became of a story. There may be a book *and* problems: then it still plays. */
export interface Compiled {
  book?: Book;
  problems: Problem[];
  /** What stands in it as far as it can be read. */
  outline?: Outline;
  /** Where all of the book stands in its files; found when it is asked for. */
  map?: () => BookMap;
}

/**
 * Makes a book of the story, or says everything that is wrong with it. Never throws.
 *
 * With a vocabulary the rules of this project hold (labels, tags, words, no VAR); without one any
 * ink story will do.
 * @param asserts whether the book is to answer its assertions while it is told, for `explore`; one that is played has none
 */
export function compileBook(files: StoryFiles, vocabulary?: Vocabulary, asserts = false): Compiled {
  const { main = MAIN } = files;
  const sources = new Sources(files, main);
  const findings = new Diagnoses(sources);
  const text = sources.text(main);
  if (text === undefined) {
    const says = `the story has no "${main}", the file every story starts from`;
    findings.add({ rule: "main-missing", says, fix: "create it, or name another folder" }, sources.start);
    return { problems: findings.problems };
  }
  if (text.trim() === "") {
    const fix = "write its first line, or name another file";
    findings.add({ rule: "main-empty", says: "the story has nothing in it", fix }, sources.start);
    return { problems: findings.problems };
  }
  const draft = new Draft(sources);
  const refused = (outline: Outline): Compiled => {
    const said = dropConsequences(findings.problems, { unread: draft.unread, misnamed: [] }, sources);
    const { problems, misnamed } = foldRootCauses(said, outline, sources);
    return { problems, outline: { ...outline, misnamed } };
  };
  const assertions = asserts ? [] : undefined;
  for (;;) {
    const story = readBook(draft, sources, findings, assertions);
    checkText(sources, findings);
    if (!story) return { problems: findings.problems };
    const deep = findTooDeep(story, sources);
    if (deep) {
      findings.add(TOO_DEEP, deep);
      if (draft.strike(deep)) continue;
      return { problems: findings.problems };
    }
    const choices = listChoices(story);
    const { tags, texts, words } = collectTags(story);
    if (vocabulary) {
      const { letter, person } = vocabulary.families;
      checkLabels(choices, sources, findings);
      checkTags(tags, { letters: letter, people: person }, sources, findings);
      checkWords(story, vocabulary, sources, findings);
      checkEnds(story, sources, findings);
    } else {
      checkExternals(story, sources, findings);
    }
    const outline = buildOutline(story, sources, draft.unread);
    try {
      const runtime = exportBook(story);
      if (!runtime || findings.isUnplayable) return refused(outline);
      const writer = new ExactWriter();
      runtime.ToJson(writer);
      const isOurs = vocabulary !== undefined;
      const { id, ...titles } = readTitleTags(runtime);
      const book = bind(String(writer), buildChoiceTable(choices, sources), {
        isOurs,
        ...titles,
        // The titles in a book of our vocabulary are its chapters'.
        identity: makeIdentity(id, isOurs ? files.place : (titles.title ?? files.place)),
        headings: listHeadings(story, sources),
        words,
        texts: listTexts(texts),
        endings: listEndings(story, tags),
        ...gatherAnnexes(tags, sources),
      });
      return { book, ...refused(outline), map: () => mapStory(story, sources, assertions) };
    } catch (crash) {
      const again = readBook(draft, sources, findings, assertions);
      const at = again ? placeOfCrash(again, sources) : sources.start;
      // On a line with a known problem the crash only follows from it.
      if (!findings.hasProblemOn(at)) findings.add(breakOff(crash), at);
      if (!draft.strike(at)) return refused(outline);
    }
  }
}

function bind(
  ink: string,
  choices: Record<string, ChoiceSource>,
  rest: Omit<Book, "format" | "hash" | "ink" | "choices">,
): Book {
  return { format: 1, hash: hashOf(ink, choices), ink, choices, ...rest };
}
