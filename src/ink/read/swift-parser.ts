import { InkParser, type StatementLevel } from "../parser.ts";

type CharacterSet = InkParser["identifierCharSet"];
type Rule = Parameters<InkParser["ParseObject"]>[0];

/** Where a line of prose begins: all that ink's other rules want at the beginning of a line is something else. */
const PROSE = /[ \t]*(?!TODO|LIST|VAR|CONST|EXTERNAL|INCLUDE|[^\n]*\.ink)[^\s<*+=~-]/y;
/** Where what stands in a knot, a stitch or braces may be over. */
const BREAK = /[ \t]*[=}-]/y;

// ink gathers them for each file anew, Chinese and Korean with the rest: a fifth of the time it takes to read a book.
let lettersOfNames: CharacterSet | undefined;
const unions = new WeakMap<CharacterSet, WeakMap<CharacterSet, CharacterSet>>();

/**
 * ink's parser, which comes to the same in four fifths of the time. It would try every rule on every line, a dozen of them
 * before that of prose, and make its sets of characters again for each piece of a line.
 */
export class SwiftParser extends InkParser {
  override get identifierCharSet(): CharacterSet {
    lettersOfNames ??= super.identifierCharSet;
    return lettersOfNames;
  }

  constructor(...given: ConstructorParameters<typeof InkParser>) {
    super(...given);
    const { StatementAtLevel, StatementsBreakForLevel } = this;
    // ink's rules are fields, and the ones here need those they stand before.
    Object.assign(this, {
      StatementAtLevel: (level: StatementLevel) =>
        this.#stands(PROSE) ? this.ParseObject(this.LineOfMixedTextAndLogic) : StatementAtLevel(level),
      StatementsBreakForLevel: (level: StatementLevel) =>
        this.#stands(BREAK) ? StatementsBreakForLevel(level) : null,
    });
  }

  override readonly ParseCharactersFromCharSet = (
    { set }: CharacterSet,
    areWanted = true,
    most = -1,
  ): string | null => {
    const { inputString: text, index: from } = this;
    const end = most === -1 ? text.length : Math.min(text.length, from + most);
    let at = from;
    let lines = 0;
    let lineStart = 0;
    for (; at < end && set.has(text[at] as string) === areWanted; at += 1) {
      if (text[at] !== "\n") continue;
      lines += 1;
      lineStart = at + 1;
    }
    if (at === from) return null;
    this.index = at;
    this.lineIndex += lines;
    this.characterInLineIndex = lines > 0 ? at - lineStart : this.characterInLineIndex + at - from;
    return text.slice(from, at);
  };

  override ParseUntil(
    stop: Rule,
    pause: CharacterSet | null = null,
    end: CharacterSet | null = null,
  ): string {
    if (!pause || !end) return super.ParseUntil(stop, pause, end);
    const rule = this.BeginRule();
    const both = unionOf(pause, end);
    let parsed = "";
    for (;;) {
      parsed += this.ParseUntilCharactersFromCharSet(both) ?? "";
      if (this.Peek(stop) !== null || this.endOfInput || !pause.set.has(this.currentCharacter)) break;
      parsed += this.ParseSingleCharacter();
    }
    return (parsed === "" ? this.FailRule(rule) : this.SucceedRule(rule, parsed)) as string;
  }

  #stands(here: RegExp): boolean {
    here.lastIndex = this.index;
    return here.test(this.inputString);
  }
}

/** ink gives both sets all they hold when it makes them. */
function unionOf(one: CharacterSet, other: CharacterSet): CharacterSet {
  const known = unions.get(one)?.get(other);
  if (known) return known;
  const Made = one.constructor as new (from: CharacterSet) => CharacterSet;
  const both = new Made(one);
  both.set = new Set([...one.set, ...other.set]);
  unions.set(one, (unions.get(one) ?? new WeakMap()).set(other, both));
  return both;
}
