import { settleProblems, surveyBook } from "../../../ink/compile/survey.ts";
import type { Mention } from "../../../ink/outline/mentions.ts";
import type { Outline } from "../../../ink/outline/outline.ts";
import type { Problem } from "../../../ink/problem.ts";
import { stripComments } from "../../../ink/read/comments.ts";
import { sortNames } from "../../../ink/read/names.ts";
import { MAIN, NAME, Sources, type StoryFiles } from "../../../ink/sources.ts";
import type { Vocabulary } from "../../../ink/vocabulary.ts";
import { byWord, compareNames, GIVEN_NAMES, type NameChange, SEEKING } from "./changed-names.ts";
import { filesInOrder } from "./join-outlines.ts";
import { concernedBy, joinKnown, type KnownBook, NameCollector } from "./known-book.ts";
import { joinNames, listNameRows, type NameRow } from "./name-rows.ts";
import { Pieces, Reread } from "./pieces.ts";
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

const HEADING = /^[ \t]*=/m;
const WORDS = new RegExp(NAME, "gu");
// No outline has as many numbers.
const NUMBERS_EACH = 10_000_000;

/**
 * Reads a book again and again, and comes each time to what reading all of it would. Only files that were changed are
 * read, and those that have to do with a name that was; in all others' place stand their names.
 */
export class BookReader {
  readonly #vocabulary: Vocabulary | undefined;
  readonly #pause: () => void;
  #known: KnownBook | undefined;
  #list: readonly string[] = [];
  #readings = 0;

  /** @param pause called between the parts of a reading; if it throws, that one is given up as if it had never begun */
  constructor(vocabulary: Vocabulary | undefined, pause: () => void = () => {}) {
    this.#vocabulary = vocabulary;
    this.#pause = pause;
  }

  read(files: StoryFiles): ReadBook {
    const sources = new Sources(files, files.main ?? MAIN);
    const again = this.#known?.isParted ? this.#readAgain(this.#known, files, sources) : undefined;
    if (again) this.#known = again;
    else {
      const { problems, book } = this.#survey(sources);
      this.#list = sources.list();
      this.#known = book;
      if (!book) return { sources, problems, mentions: new Map() };
    }
    const { problems, outline, mentions } = this.#known as KnownBook;
    return { sources, mentions, ...settleProblems(problems, outline, sources) };
  }

  /** @returns undefined where all of it has to be read */
  #readAgain(known: KnownBook, files: StoryFiles, sources: Sources): KnownBook | undefined {
    const { texts, outline } = known;
    if (sources.list().join("\n") !== this.#list.join("\n")) return undefined;
    const textNow = (file: string) => sources.text(file) ?? "";
    const changed = [...texts.keys()].filter((file) => textNow(file) !== texts.get(file));
    if (changed.length === 0) return known;
    // What ink could not read may go on over any line below.
    const isParted = (file: string) =>
      file !== sources.start.file && !outline.unread.some((unread) => unread.file === file);
    const parted = Pieces.parted(texts, textNow, isParted, outline);
    const again = this.#readPieces(known, files, sources, { changed, pieces: parted });
    if (again?.outline.unread.every(({ file }) => parted.in(file).length === 1)) return again;
    return this.#readPieces(known, files, sources, { changed, pieces: Pieces.whole(texts.keys()) });
  }

  #readPieces(
    known: KnownBook,
    files: StoryFiles,
    sources: Sources,
    { changed, pieces }: { readonly changed: readonly string[]; readonly pieces: Pieces },
  ): KnownBook | undefined {
    const { texts, mentions } = known;
    const textNow = (file: string) => sources.text(file) ?? "";
    const first = new Reread(pieces, [
      ...changed.flatMap((file) => pieces.changed(file, texts.get(file) ?? "", textNow(file))),
      // What ink could not read has no names to stand in for it, so it is always read again.
      ...known.outline.unread.map((at) => pieces.of(at)),
    ]);
    const gone = namesGone(changed, known, sources);
    // Whom the lost names concern is found first, so that the book is compiled once and not twice.
    const reread =
      gone.size === 0
        ? first
        : first.with(concernedBy(known, { names: gone, isBroad: false }, { than: first, changed }));
    const again = this.#surveyWith(known, files, reread);
    if (!again) return undefined;
    const change = compareNames(
      namesIn(reread, changed, mentions, (file, line) => (texts.get(file) ?? "").split("\n")[line - 1] ?? ""),
      namesIn(reread, changed, again.mentions, (file, line) => sources.line(file, line)),
    );
    if (change.isBroad) return undefined;
    const concerned = concernedBy(known, change, { than: reread, changed });
    if (concerned.size === 0) return joinKnown(known, again, reread, textNow);
    const all = reread.with(concerned);
    const wider = this.#surveyWith(known, files, all);
    return wider && joinKnown(known, wider, all, textNow);
  }

  /** @returns undefined where what was found may come of the names that stand for pieces */
  #surveyWith(known: KnownBook, files: StoryFiles, reread: Reread): KnownBook | undefined {
    const main = files.main ?? MAIN;
    const lines = [...reread.files].map(
      (file) => [file, reread.linesOf(file, files.read(file) ?? "")] as const,
    );
    const asked = [
      ...lines.flatMap(([, own]) => [...own.values()]),
      // What stands above the first knot is read with everything.
      ...[...known.texts.values()].map((text) => stripComments(text.split(HEADING, 1)[0] ?? "")),
    ];
    const words = new Set(asked.flatMap((text) => text.match(WORDS) ?? []));
    const linesIn = new Map(lines);
    const survey = (isNeeded: (word: string) => boolean) => {
      const read = (path: string) => {
        const text = reread.files.has(path) && reread.isWhole(path) ? undefined : known.texts.get(path);
        if (text === undefined) return files.read(path);
        const others = (known.mentions.get(path) ?? []).filter((mention) => !reread.has(mention));
        const put = standIn(text, others, isNeeded, reread.linesAround(path)).split("\n");
        for (const [line, own] of linesIn.get(path) ?? []) put[line - 1] = own;
        return put.join("\n");
      };
      const sources = new Sources({ ...files, read, list: () => this.#list }, main);
      return this.#survey(sources, (again) => joinNames(known.names, again, reread)).book;
    };
    const isSeeking = ({ problems, names }: KnownBook) =>
      joinNames(known.names, names, reread) === undefined ||
      problems.some(
        (problem) => reread.has(problem) && SEEKING.test(problem.rule) && !GIVEN_NAMES.test(problem.rule),
      );
    // Where the main file itself has changed, every name has to be there.
    let book = reread.files.has(main) ? undefined : survey((word) => words.has(word));
    // A rule that looks for what a misspelt name may have meant needs every name of the book.
    if (!book || isSeeking(book)) book = survey(() => true);
    if (!book || filesInOrder(book.outline).some((file) => !filesInOrder(known.outline).includes(file)))
      return undefined;
    const { outline } = book;
    // Behind some slips ink leaves a file, and says nothing.
    const isReadOn = [...reread.files].every((file) => {
      const lines = new Set(outline.flows.flatMap(({ at }) => (at.file === file ? at.line : [])));
      return [...reread.linesAround(file)].every((line) => lines.has(line));
    });
    if (!isReadOn || [...known.problems, ...book.problems].some((problem) => reread.isOnEdge(problem)))
      return undefined;
    const isSame =
      book.texts.size === known.texts.size && [...book.texts.keys()].every((file) => known.texts.has(file));
    return book.isParted && isSame ? book : undefined;
  }

  /** @param inBook the names a misspelt one may have meant, given those that were read; nothing where all were read */
  #survey(
    sources: Sources,
    inBook: (names: readonly NameRow[]) => readonly NameRow[] | undefined = () => undefined,
  ): { problems: readonly Problem[]; book?: KnownBook } {
    const names = new NameCollector();
    this.#readings += 1;
    const { problems, outline } = surveyBook(sources, {
      vocabulary: this.#vocabulary,
      asserts: true,
      numberFrom: this.#readings * NUMBERS_EACH,
      namesIn(story) {
        const read = listNameRows(story, sources);
        return sortNames(inBook(read) ?? read);
      },
      pause: this.#pause,
      look: (story, draft) => names.look(story, sources, draft),
      make: () => {},
    });
    if (!outline) return { problems };
    const mentions = byFile(names.mentions);
    const texts = new Map([...names.files].map((file) => [file, sources.text(file) ?? ""]));
    const isParted = names.isParted(problems);
    return { problems, book: { texts, problems, outline, mentions, names: names.names, isParted } };
  }
}

/** The names that no longer stand where they were given, as far as the lines tell. */
function namesGone(
  changed: readonly string[],
  { texts, mentions }: KnownBook,
  sources: Sources,
): NameChange["names"] {
  const gone: { word: string; name: string }[] = [];
  for (const file of changed) {
    const before = (texts.get(file) ?? "").split("\n");
    const now = (sources.text(file) ?? "").split("\n");
    const [was, is] = [new Set(before), new Set(now)];
    const added = now.filter((line) => !was.has(line)).join("\n");
    const words = new Set(added.match(WORDS));
    for (const { as, line, written, name = "" } of mentions.get(file) ?? [])
      if ("given" in as && !is.has(before[line - 1] ?? "") && !words.has(written))
        gone.push({ word: written, name });
  }
  return byWord(gone);
}

function namesIn(
  reread: Reread,
  files: readonly string[],
  mentions: ReadonlyMap<string, readonly Mention[]>,
  lineAt: (file: string, line: number) => string,
) {
  return {
    mentions: files.flatMap((file) => mentions.get(file) ?? []).filter((mention) => reread.has(mention)),
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
