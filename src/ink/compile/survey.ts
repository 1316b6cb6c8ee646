import type { Assertion } from "../assertions.ts";
import { checkAssertions } from "../check/check-assertions.ts";
import { checkExternals } from "../check/check-externals.ts";
import { checkTags, collectTags } from "../check/check-tags.ts";
import { checkText } from "../check/check-text.ts";
import { checkWords } from "../check/check-words.ts";
import { dropConsequences } from "../check/consequences.ts";
import { checkEnds } from "../check/loose-ends.ts";
import { foldLostLabels } from "../check/lost-labels.ts";
import { foldRootCauses } from "../check/root-causes.ts";
import { foldSlippedHeads } from "../check/slipped-heads.ts";
import type { Story } from "../engine.ts";
import type { Outline } from "../outline/outline.ts";
import { buildOutline } from "../outline/outline-book.ts";
import type { Choice, ParsedStory } from "../parser.ts";
import type { Problem } from "../problem.ts";
import { Diagnoses } from "../read/diagnoses.ts";
import { Draft } from "../read/draft.ts";
import type { Names } from "../read/names.ts";
import { breakOff, readBook } from "../read/read-book.ts";
import { findTooDeep, TOO_DEEP } from "../read/too-deep.ts";
import type { Sources } from "../sources.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { checkLabels, listChoices } from "./choice-table.ts";
import { exportBook, placeOfCrash } from "./export-book.ts";

/** All that is found in a book, what only follows from something else among it. */
export interface Survey<Made> {
  readonly problems: Problem[];
  /** What stands in it as far as it can be read. */
  readonly outline?: Outline;
  /** Where nothing keeps the book from being played. */
  readonly made?: Made;
}

/** A book that can be played, as ink has it. */
export interface SoundStory extends ReturnType<typeof collectTags> {
  readonly story: ParsedStory;
  readonly runtime: Story;
  readonly choices: readonly Choice[];
  /** Every `# holds:`, where they were read. */
  readonly assertions: readonly Assertion[];
}

export interface Surveying<Made> {
  /** With it the rules of this project hold (labels, tags, words, no VAR); without it any ink will do. */
  readonly vocabulary: Vocabulary | undefined;
  /** Whether `# holds:` are read. */
  readonly asserts: boolean;
  /** See `buildOutline`. */
  readonly numberFrom?: number;
  /** The names one of which may have been meant by one that is wrong; without it, those of the book. */
  readonly namesIn?: (story: ParsedStory) => Names;
  /** Called between the parts of the work; what it throws ends it. */
  readonly pause?: () => void;
  /** Called with the parsed book, and what of it could be read, when its names are settled and before ink takes its calls apart. */
  readonly look?: (story: ParsedStory, draft: Draft) => void;
  /** What is made of a book that can be played; where it throws, ink broke off. */
  readonly make: (sound: SoundStory) => Made;
}

/** Reads a book from its main file on, and says everything that is wrong with it. */
export function surveyBook<Made>(
  sources: Sources,
  { vocabulary, asserts, numberFrom, namesIn, pause = () => {}, look, make }: Surveying<Made>,
): Survey<Made> {
  const findings = new Diagnoses(sources);
  if (!checkStart(sources, findings)) return { problems: findings.problems };
  const draft = new Draft(sources);
  const assertions: Assertion[] = [];
  for (;;) {
    const story = readBook(draft, sources, findings, asserts ? assertions : undefined, namesIn);
    checkText(sources, findings);
    checkAssertions(assertions, findings);
    if (!story) return { problems: findings.problems };
    pause();
    const deep = findTooDeep(story, sources);
    if (deep) {
      findings.add(TOO_DEEP, deep);
      if (draft.strike(deep)) continue;
      return { problems: findings.problems };
    }
    const choices = listChoices(story);
    const told = collectTags(story);
    if (vocabulary) {
      const { letter, person } = vocabulary.families;
      checkLabels(choices, sources, findings);
      checkTags(told.tags, { letters: letter, people: person }, sources, findings);
      checkWords(story, vocabulary, sources, findings);
      checkEnds(story, sources, findings);
    } else {
      checkExternals(story, sources, findings);
    }
    pause();
    const outline = buildOutline(story, sources, draft.unread, numberFrom);
    look?.(story, draft);
    pause();
    try {
      const runtime = exportBook(story);
      if (!runtime || findings.isUnplayable) return { problems: findings.problems, outline };
      const made = make({ story, runtime, choices, assertions, ...told });
      return { problems: findings.problems, outline, made };
    } catch (crash) {
      const again = readBook(draft, sources, findings, asserts ? assertions : undefined);
      const at = again ? placeOfCrash(again, sources) : sources.start;
      // On a line with a known problem the crash only follows from it.
      if (!findings.hasProblemOn(at)) findings.add(breakOff(crash), at);
      if (!draft.strike(at)) return { problems: findings.problems, outline };
    }
  }
}

/** Leaves out what only follows from something else, and says once what many places come of. */
export function settleProblems(
  problems: readonly Problem[],
  outline: Outline,
  sources: Sources,
): { problems: Problem[]; outline: Outline } {
  const said = dropConsequences(problems, { ...outline, misnamed: [] }, sources);
  const heads = foldSlippedHeads(foldLostLabels(said, outline), outline, sources);
  const { problems: settled, misnamed } = foldRootCauses(heads.problems, outline, sources);
  return { problems: settled, outline: { ...outline, misnamed: [...heads.misnamed, ...misnamed] } };
}

/** Whether there is anything to read. */
function checkStart(sources: Sources, findings: Diagnoses): boolean {
  const { file } = sources.start;
  const text = sources.text(file);
  if (text === undefined) {
    const says = `the story has no "${file}", the file every story starts from`;
    findings.add({ rule: "main-missing", says, fix: "create it, or name another folder" }, sources.start);
  } else if (text.trim() === "") {
    const fix = "write its first line, or name another file";
    findings.add({ rule: "main-empty", says: "the story has nothing in it", fix }, sources.start);
  } else return true;
  return false;
}
