/** One word the story may use to ask the world something, or to tell it something. */
export interface Word {
  kind: "asks" | "tells";
  /** Names of families, or "date", "number", "text". */
  takes: readonly string[];
  /** What an asking word answers with; a truth unless it says otherwise. */
  gives?: "truth" | "number" | "text";
}

/** Every word by which the book and the machine speak to each other. There is no other way. */
export interface Vocabulary {
  words: Readonly<Record<string, Word>>;
  /** What a word may be about: family name to lower-case ids. */
  families: Readonly<Record<string, readonly string[]>>;
}

/** By this line the file is known. */
export const TOP_LINE = "// THE VOCABULARY: the words between the book and the world.";
const HEADER = `${TOP_LINE}
// Generated: do not edit. Change the words in src/run, then write this file again with
//     npm run generate
// Played alone (in Inky, say) the book uses the stand-ins below: nothing is so, and nothing happens.`;

/** Where the stand-ins of the words lie in a story of ours. */
export const VOCABULARY_FILE = "vocabulary.ink";

/** How an id stands in ink: "letter-one" as LETTER_ONE. */
export function constantName(id: string): string {
  return id.toUpperCase().replaceAll("-", "_");
}

/** The text of story/vocabulary.ink, by which the book also plays without us. */
export function writeStandIns({ words, families }: Vocabulary): string {
  const entries = Object.entries(words);
  const asking = entries.filter(([, word]) => word.kind === "asks");
  const telling = entries.filter(([, word]) => word.kind === "tells");
  const declared = new Set<string>();
  const parts = [HEADER];
  for (const [family, ids] of Object.entries(families)) {
    const fresh = ids.filter((id) => !declared.has(id));
    for (const id of fresh) declared.add(id);
    const constants = fresh.map((id) => `CONST ${constantName(id)} = "${id}"`);
    parts.push([`// ${family}`, ...constants].join("\n"));
  }
  parts.push(["// asking: {word()} in a text or a condition", ...asking.map(external)].join("\n"));
  parts.push(["// telling: ~ word() on its own line", ...telling.map(external)].join("\n"));
  parts.push(...entries.map(standIn));
  return `${parts.join("\n\n")}\n`;
}

function external([name, word]: [string, Word]): string {
  return `EXTERNAL ${name}(${parameters(word).join(", ")})`;
}

function standIn([name, word]: [string, Word]): string {
  return `=== function ${name}(${parameters(word).join(", ")})\n    ~ return ${answer(word)}`.trimEnd();
}

function answer(word: Word): string {
  if (word.kind === "tells") return "";
  if (word.gives === "number") return "0";
  if (word.gives !== "text") return "false";
  const text = parameters(word)[word.takes.lastIndexOf("text")];
  return text ?? '""';
}

/** Prefixed, because ink refuses a parameter named like a knot. */
function parameters(word: Word): string[] {
  return word.takes.map((what, index) => {
    const name = `the_${what.replaceAll("-", "_")}`;
    return word.takes.indexOf(what) === index ? name : `${name}_${index + 1}`;
  });
}
