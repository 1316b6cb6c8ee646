import { type Survey, settleProblems, surveyBook } from "../../../ink/compile/survey.ts";
import { listMentions, type Mention } from "../../../ink/outline/mentions.ts";
import type { Outline } from "../../../ink/outline/outline.ts";
import type { Problem } from "../../../ink/problem.ts";
import { listFlows } from "../../../ink/read/parts.ts";
import { MAIN, Sources, type StoryFiles } from "../../../ink/sources.ts";
import type { Vocabulary } from "../../../ink/vocabulary.ts";
import { compareNames, isConcerned } from "./changed-names.ts";
import { joinOutlines } from "./join-outlines.ts";
import { standIn } from "./stand-in.ts";

/** A book as it was last read. */
export interface ReadBook {
  readonly sources: Sources;
  /** What keeps it from being good ink, and what the vocabulary has against it; what rules say is not among it. */
  readonly problems: readonly Problem[];
  readonly outline?: Outline;
  /** Every name, by the file it is written in. */
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
}

interface Known {
  readonly texts: ReadonlyMap<string, string>;
  readonly list: string;
  /** With what follows from other problems. */
  readonly problems: readonly Problem[];
  readonly outline: Outline;
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
}

/** Of these it is not told by the names of a file what they have to do with the others. */
const OF_THE_WHOLE = /^(?:include-|misspelt-include|unlisted-file|main-|name-taken|too-deep|ink-breaks)/;
// No outline has as many numbers.
const NUMBERS_EACH = 10_000_000;

/**
 * Reads a book again and again, and comes each time to what one reading of it all would. Only files that were changed are
 * read, and those that have to do with a name that was; in all others' place stand their names.
 */
export class BookReader {
  readonly #vocabulary: Vocabulary | undefined;
  readonly #pause: () => void;
  #known: Known | undefined;
  #readings = 0;

  /** @param pause called between the parts of a reading; if it throws, that one is given up and nothing is known of it */
  constructor(vocabulary: Vocabulary | undefined, pause: () => void = () => {}) {
    this.#vocabulary = vocabulary;
    this.#pause = pause;
  }

  read(files: StoryFiles): ReadBook {
    const sources = new Sources(files, files.main ?? MAIN);
    this.#known = (this.#known && this.#readAgain(this.#known, files, sources)) ?? this.#readWhole(sources);
    if (!this.#known) return { sources, problems: this.#refused, mentions: new Map() };
    const { problems, outline, mentions } = this.#known;
    return { sources, mentions, ...settleProblems(problems, outline, sources) };
  }

  #refused: readonly Problem[] = [];

  #readWhole(sources: Sources): Known | undefined {
    const { problems, outline, mentions } = this.#survey(sources);
    this.#refused = problems;
    if (!outline) return undefined;
    return {
      texts: sources.read,
      list: sources.list().join("\n"),
      problems,
      outline,
      mentions: byFile(mentions),
    };
  }

  /** @returns undefined where all of it has to be read */
  #readAgain(known: Known, files: StoryFiles, sources: Sources): Known | undefined {
    const { texts } = known;
    if (known.problems.some(({ rule }) => OF_THE_WHOLE.test(rule))) return undefined;
    if (known.list !== sources.list().join("\n")) return undefined;
    const changed = [...texts.keys()].filter((file) => sources.text(file) !== texts.get(file));
    if (changed.length === 0) return known;
    if (changed.some((file) => includesIn(texts.get(file)) !== includesIn(sources.text(file))))
      return undefined;
    const again = this.#surveyWith(known, files, new Set(changed));
    if (!again) return undefined;
    const change = compareNames(
      namesIn(changed, known.mentions, (file, line) => (texts.get(file) ?? "").split("\n")[line - 1] ?? ""),
      namesIn(changed, again.mentions, (file, line) => sources.line(file, line)),
    );
    if (change.isBroad) return undefined;
    const concerned = [...texts.keys()].filter(
      (file) =>
        !changed.includes(file) &&
        (problemsIn(known, file).some(({ says }) => changed.some((one) => says.includes(one))) ||
          isConcerned(known.mentions.get(file) ?? [], problemsIn(known, file), change)),
    );
    if (concerned.length === 0) return joined(known, again, new Set(changed), sources);
    const reread = new Set([...changed, ...concerned]);
    const wider = this.#surveyWith(known, files, reread);
    return wider && joined(known, wider, reread, sources);
  }

  /** @returns undefined where what was found may come of the names that stand for files */
  #surveyWith(known: Known, files: StoryFiles, reread: ReadonlySet<string>) {
    const reduced = new Sources(
      {
        ...files,
        list: () => files.list?.() ?? [],
        read: (path) => {
          const text = known.texts.get(path);
          return text === undefined || reread.has(path)
            ? files.read(path)
            : standIn(text, known.mentions.get(path) ?? []);
        },
      },
      files.main ?? MAIN,
    );
    const { problems, outline, mentions, isNamed } = this.#survey(reduced);
    if (!outline || !isNamed || problems.some(({ rule }) => OF_THE_WHOLE.test(rule))) return undefined;
    return { problems, outline, mentions: byFile(mentions) };
  }

  #survey(sources: Sources): Survey<undefined> & { mentions: readonly Mention[]; isNamed: boolean } {
    let mentions: readonly Mention[] = [];
    let isNamed = true;
    this.#readings += 1;
    const survey = surveyBook<undefined>(sources, {
      vocabulary: this.#vocabulary,
      asserts: true,
      numberFrom: this.#readings * NUMBERS_EACH,
      pause: this.#pause,
      look: (story) => {
        mentions = listMentions(story, sources);
        isNamed = listFlows(story).every((flow) => flow === story || flow.identifier?.name);
      },
      make: () => undefined,
    });
    return { ...survey, mentions, isNamed };
  }
}

type Found = Pick<Known, "problems" | "outline" | "mentions">;

function joined(known: Known, again: Found, reread: ReadonlySet<string>, sources: Sources): Known {
  const texts = new Map(known.texts);
  const mentions = new Map(known.mentions);
  for (const file of reread) {
    texts.set(file, sources.text(file) ?? "");
    mentions.set(file, again.mentions.get(file) ?? []);
  }
  const problems = [
    ...known.problems.filter(({ file }) => !reread.has(file)),
    ...again.problems.filter(({ file }) => reread.has(file)),
  ];
  return { ...known, texts, mentions, problems, outline: joinOutlines(known.outline, again.outline, reread) };
}

const problemsIn = ({ problems }: Pick<Known, "problems">, file: string): Problem[] =>
  problems.filter((problem) => problem.file === file);

const includesIn = (text = ""): string => text.match(/^[ \t]*\S*INCLUDE\b.*$/gim)?.join("\n") ?? "";

function namesIn(
  files: readonly string[],
  mentions: ReadonlyMap<string, readonly Mention[]>,
  lineAt: (file: string, line: number) => string,
) {
  return {
    mentions: files.flatMap((file) => mentions.get(file) ?? []),
    lineOf: ({ file, line }: Mention) => lineAt(file, line),
  };
}

function byFile(mentions: readonly Mention[]): Map<string, Mention[]> {
  const files = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const known = files.get(mention.file);
    if (known) known.push(mention);
    else files.set(mention.file, [mention]);
  }
  return files;
}
