import {
  type Addition,
  type Assertion,
  compileAssertions,
  stripAssertions,
  writtenAssertions,
} from "../assertions.ts";
import { IncludedFile, ParsedStory, StatementLevel } from "../parser.ts";
import type { Place, Sources } from "../sources.ts";
import { VOCABULARY_FILE } from "../vocabulary.ts";
import { stripComments } from "./comments.ts";
import type { Diagnoses } from "./diagnoses.ts";
import type { Draft } from "./draft.ts";
import { findUnlistedFiles, includeTrouble, misspeltInclude, plainPath } from "./include.ts";
import { explain } from "./plain-words.ts";
import { SwiftParser } from "./swift-parser.ts";

/** What the parsers of one book share. */
export interface ParserContext {
  sources: Sources;
  findings: Diagnoses;
  draft: Draft;
  /** Every file taken in so far. */
  included: Set<string>;
  /** What the parser could not read, and what it said of it. */
  unread: { place: Place; message: string }[];
  /** Every `# holds:` so far, where they are to be asked; without it they are left out. */
  assertions: Assertion[] | undefined;
  /** Where the parser stands; after a crash, where it crashed. */
  current?: BookParser;
}

// ink asks for files only through its own INCLUDE rule, which is replaced below.
const NO_FILES = { ResolveInkFilename: (name: string) => name, LoadInkFileContents: () => "" };

/**
 * ink's parser with two rules of our own: it knows the column of what it complains of, and it
 * takes an INCLUDE only from inside the story folder.
 */
export class BookParser extends SwiftParser {
  readonly #file: string;
  readonly #parents: readonly string[];
  readonly #reading: ParserContext;

  constructor(reading: ParserContext, file: string, parent?: BookParser) {
    super(readable(reading, file), file, null, parent ?? null, NO_FILES);
    this.#file = file;
    this.#reading = reading;
    this.#parents = parent ? [...parent.#parents, parent.#file] : [];
    this.errorHandler = (message, _index, lineIndex = this.lineIndex, isWarning = false) => {
      // ink may speak of a line it has read past; then only that line is known.
      const inkColumn = lineIndex === this.lineIndex ? this.characterInLineIndex + 1 : 1;
      const place = reading.sources.place(file, lineIndex + 1, inkColumn);
      if (isWarning) reading.findings.add(explain(message, { isFlaw: true }), place);
      else reading.unread.push({ place, message: writtenAssertions(message) });
    };
    // ink's table of rules was filled by super(), before the field below replaced one of them.
    this.GenerateStatementLevelRules();
  }

  get place(): Place {
    return this.#reading.sources.place(this.#file, this.lineIndex + 1, this.characterInLineIndex + 1);
  }

  read(): ParsedStory {
    const outer = this.#reading.current;
    this.#reading.current = this;
    this.#reading.included.add(this.#file);
    // As ink's ParseStory does, but for files that nothing includes and the book needs.
    const content = this.StatementsAtLevel(StatementLevel.Top);
    if (this.#reading.unread.length === 0) this.#complainOfRest();
    const isRoot = this.#parents.length === 0;
    const story = new ParsedStory(isRoot ? [...this.#unlisted(), ...content] : content, !isRoot);
    // Not in a `finally`: after a crash the innermost parser is the one that knows where.
    if (outer) this.#reading.current = outer;
    return story;
  }

  /** At a line that no rule of its own fits ink stops without a word, and the rest of the file is not in the book. */
  #complainOfRest(): void {
    this.MultilineWhitespace();
    this.Whitespace();
    if (this.endOfInput) return;
    const { place } = this;
    const rest = this.ParseUntilCharactersFromString("\n\r") ?? "";
    this.#reading.unread.push({ place, message: `Expected end of line but saw '${rest}'` });
  }

  /** Comments are gone already. */
  override PreProcessInputString(text: string): string {
    return text;
  }

  override readonly IncludeStatement = (): IncludedFile | null => {
    this.Whitespace();
    const exists = (file: string) => this.#reading.draft.text(file) !== undefined;
    const slip = misspeltInclude(this.inputString, this.index, exists);
    if (slip) this.#reading.findings.add(slip.finding, this.place);
    if (this.ParseString(slip?.word ?? "INCLUDE") === null) return null;
    this.Whitespace();
    const place = this.place;
    const written = (this.ParseUntilCharactersFromString("\n\r") ?? "").trim();
    const path = plainPath(written);
    const { findings, included, sources } = this.#reading;
    const trouble = includeTrouble(path, {
      open: [...this.#parents, this.#file],
      included,
      exists,
      whyUnread: (file) => sources.whyUnread(file),
      // What has an INCLUDE of its own was not meant here.
      files: () => sources.list().filter((file) => !this.inputString.includes(`INCLUDE ${file}`)),
    });
    if (!trouble) return this.#include(path);
    findings.add({ ...trouble, word: written || undefined }, place);
    if (trouble.instead !== undefined) return this.#include(trouble.instead);
    // An empty file, not none: for none ink skips the line that follows.
    return new IncludedFile(new ParsedStory([], true));
  };

  #include(path: string): IncludedFile {
    return new IncludedFile(new BookParser(this.#reading, path, this).read());
  }

  /** In a book of ours every file belongs; what is not included and named all the same is read. */
  #unlisted(): IncludedFile[] {
    const { sources, findings, included } = this.#reading;
    if (!included.has(VOCABULARY_FILE)) return [];
    const unlisted = findUnlistedFiles(
      sources.start.file,
      sources.list(),
      included,
      (file) => sources.text(file) ?? "",
    );
    return unlisted.flatMap(({ file, finding, isMeant }) => {
      findings.add({ ...finding, isFlaw: !isMeant }, { file, line: 1, column: 1 });
      return isMeant ? [this.#include(file)] : [];
    });
  }
}

/** What ink gets to read of a file. */
function readable({ draft, sources, assertions }: ParserContext, file: string): string {
  const text = stripComments(draft.text(file) ?? "");
  if (!assertions) return stripAssertions(text);
  const found: Omit<Assertion, "file">[] = [];
  const additions: Addition[] = [];
  const first = assertions.length;
  const compiled = compileAssertions(text, (at, added) => {
    additions.push(added);
    return first + found.push(at) - 1;
  });
  sources.noteAdditions(file, []);
  for (const { line, column, condition } of found)
    assertions.push({ ...sources.place(file, line, column), condition });
  sources.noteAdditions(file, additions);
  return compiled;
}
