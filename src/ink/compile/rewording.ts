import { countWords } from "../../text/count-words.ts";
import { stripAssertions } from "../assertions.ts";
import { collectTags } from "../check/check-tags.ts";
import {
  AuthorWarning,
  Choice,
  IncludedFile,
  ParsedObject,
  ParsedStory,
  StatementLevel,
  StringExpression,
  Text,
} from "../parser.ts";
import { stripComments } from "../read/comments.ts";
import { locate } from "../read/place-of.ts";
import { SwiftParser } from "../read/swift-parser.ts";
import { type Place, Sources } from "../sources.ts";
import { listChoices } from "./choice-table.ts";

/** What is otherwise in a file of which only words were changed. Its keys are places of before, by `placeKey`. */
export interface Rewording {
  /** Where what stood there stands now. */
  readonly moved: ReadonlyMap<string, Place>;
  /** What the text says now that stood there, where it says something else. */
  readonly said: ReadonlyMap<string, string>;
}

/** A file of a story, read without those that it includes. */
export interface LoneFile {
  readonly story: ParsedStory;
  readonly sources: Sources;
}

/** A place as one word. */
export const placeKey = ({ file, line, column }: Place): string => `${file}:${line}:${column}`;

// ink asks for files only by its own rule for INCLUDE, which is replaced below.
const NO_FILES = { ResolveInkFilename: (name: string) => name, LoadInkFileContents: () => "" };

class LoneParser extends SwiftParser {
  hasFailed = false;
  readonly included: string[] = [];

  constructor(file: string, text: string) {
    super(text, file, null, null, NO_FILES);
    this.errorHandler = (_message, _index, _line, isWarning = false) => {
      if (!isWarning) this.hasFailed = true;
    };
    // ink's table of rules was filled by super(), before the field below replaced one of them.
    this.GenerateStatementLevelRules();
  }

  override PreProcessInputString(text: string): string {
    return text;
  }

  override readonly IncludeStatement = (): IncludedFile | null => {
    this.Whitespace();
    if (this.ParseString("INCLUDE") === null) return null;
    this.included.push((this.ParseUntilCharactersFromString("\n\r") ?? "").trim());
    return new IncludedFile(new ParsedStory([], true));
  };

  read(): ParsedStory {
    const story = new ParsedStory(this.StatementsAtLevel(StatementLevel.Top), true);
    // With the story, so that it is compared as well.
    return Object.assign(story, { included: this.included });
  }
}

/** Reads a file by itself; nothing where not all of it can be read. */
export function readAlone(file: string, text: string): LoneFile | undefined {
  const sources = new Sources({ read: () => text }, file);
  try {
    const parser = new LoneParser(file, stripAssertions(stripComments(sources.text(file) ?? "")));
    const story = parser.read();
    return parser.hasFailed ? undefined : { story, sources };
  } catch {
    // What ink's parser crashes on is told of where the whole book is read.
    return undefined;
  }
}

/**
 * What was reworded from one state of a file to the other; nothing where more than words has changed. Words that decide
 * something are more: those of a tag, of a text that is compared or handed on, and all around a choice without a
 * label, which is known by them.
 */
export function findRewording(before: LoneFile, after: LoneFile): Rewording | undefined {
  if (listChoices(before.story).some(({ name }) => !name)) return undefined;
  const comparison = new Comparison(before, after);
  return comparison.isAlike(before.story, after.story) ? comparison : undefined;
}

/** What a parsed thing has besides what was written. */
const UNWRITTEN = new Set(["parent", "_debugMetadata", "debugMetadata"]);

/** Two parsed files held against each other, part by part. */
class Comparison implements Rewording {
  readonly moved = new Map<string, Place>();
  readonly said = new Map<string, string>();
  readonly #before: Sources;
  readonly #after: Sources;
  /** Texts that are only read. */
  readonly #prose: ReadonlySet<Text>;
  readonly #met = new Set<object>();

  constructor(before: LoneFile, after: LoneFile) {
    this.#before = before.sources;
    this.#after = after.sources;
    const { texts } = collectTags(before.story);
    this.#prose = new Set(texts.filter(({ parent }) => !(parent instanceof StringExpression)));
  }

  isAlike(one: unknown, other: unknown): boolean {
    if (typeof one === "function") return true;
    if (typeof one !== "object" || typeof other !== "object" || one === null || other === null)
      return Object.is(one, other);
    if (this.#met.has(one)) return true;
    this.#met.add(one);
    if (one.constructor !== other.constructor) return false;
    if (one instanceof Map && other instanceof Map) return this.isAlike([...one], [...other]);
    if (one instanceof ParsedObject && other instanceof ParsedObject && !this.#follow(one, other))
      return false;
    if (one instanceof Text && other instanceof Text && one.text !== other.text)
      return this.#reword(one, other);
    // A note to the writer is not in the book.
    return one instanceof AuthorWarning || this.#hasSameFields(one, other);
  }

  #hasSameFields(one: object, other: object): boolean {
    const fields = Object.keys(one);
    return (
      fields.length === Object.keys(other).length &&
      fields.every(
        (field) => UNWRITTEN.has(field) || this.isAlike(Reflect.get(one, field), Reflect.get(other, field)),
      )
    );
  }

  #reword(one: Text, other: Text): boolean {
    const at = locate(one, this.#before);
    // What holds no word counts as nothing in a book, and to ink a line end is no text.
    if (!at || !this.#prose.has(one) || countWords(one.text) === 0 || countWords(other.text) === 0)
      return false;
    this.said.set(placeKey(at), other.text);
    return true;
  }

  /** Answers whether it is known of each place where it is now. */
  #follow(one: ParsedObject, other: ParsedObject): boolean {
    const [was, now] = [locate(one, this.#before), locate(other, this.#after)];
    if (!was || !now) return was === now;
    if (!this.#note(was, now)) return false;
    return !(one instanceof Choice) || this.#note(this.#before.find(was), this.#after.find(now));
  }

  #note(was: Place, now: Place): boolean {
    const key = placeKey(was);
    const known = this.moved.get(key);
    this.moved.set(key, now);
    return known === undefined || placeKey(known) === placeKey(now);
  }
}
