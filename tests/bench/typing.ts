import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { lint } from "../../src/author/lint/lint.ts";
import { openSpeller, type Speller } from "../../src/author/lint/words/speller.ts";
import { compileAsserted } from "../../src/author/story-book.ts";
import { readBritishWords } from "../../src/disk/british-words.ts";
import { openStoryFolder } from "../../src/disk/story-folder.ts";
import { Editor } from "../workshop/language/editor.ts";
import { against, limited, median, milliseconds, percentile, type Round, type Row } from "./figures.ts";

const BUDGET = 300;
// Of so many keys all of the book is read and judged anew after one, beside it.
const WHOLE_EVERY = 6;
const TYPED = " quiet";
/** What is typed into: words within a line of prose, a label of a choice, the name of a stitch. */
const SPOTS = {
  words: /^[A-Z][a-z].*? the /m,
  "a name": /^\* \(\w+|^= \w+/m,
} as const;

/**
 * From a key in an editor to all that is to be said of the whole book with it, each key once that of the one before it
 * was said: in each chapter of the book as it is, letters typed and taken back. The other side reads and judges all of the
 * book for a key.
 */
export async function typing(game: string, folder: string): Promise<Row[]> {
  const story = join(folder, "typed");
  cpSync("story", story, { recursive: true });
  const saves = join(folder, "typed-saves");
  const editor = new Editor(game, ["--saves", saves, "lsp", "--story", story], process.env);
  const speller = openSpeller(readBritishWords());
  const rounds: Round[] = [];
  const took = { words: [] as number[], "a name": [] as number[] };
  try {
    await editor.begin();
    const chapters = readdirSync(join(story, "chapters")).filter((file) => file.endsWith(".ink"));
    for (const [index, file] of chapters.entries()) {
      const path = join(story, "chapters", file);
      const text = readFileSync(path, "utf8");
      await editor.open(path, text);
      await editor.until(path);
      // What is played by chance when a book is opened is over by then.
      if (index === 0) await editor.refreshed(1);
      for (const kind of ["words", "a name"] as const) {
        const spot = SPOTS[kind].exec(text)?.[0];
        if (spot === undefined) continue;
        const letters = kind === "words" ? TYPED : "qz";
        const states = [...letters].map((_, at) => spot + letters.slice(0, at + 1));
        const ways = [...states, ...states.slice(0, -1).reverse(), spot];
        for (const [at, is] of ways.entries()) {
          const was = at === 0 ? spot : (ways[at - 1] ?? spot);
          const start = performance.now();
          await editor.type(path, was, is);
          await editor.until(path);
          const ours = performance.now() - start;
          // In the first chapter everything is cold.
          if (index === 0) continue;
          took[kind].push(ours);
          if (kind === "words" && took[kind].length % WHOLE_EVERY === 0)
            rounds.push({
              ours,
              bare: wholeReading(
                story,
                path,
                text.replace(spot, () => is),
                speller,
              ),
            });
        }
      }
      await editor.close(path);
    }
    await editor.shutDown();
    await editor.exit();
    await editor.ended;
  } finally {
    editor.child.kill();
  }
  const kinds = (["words", "a name"] as const).flatMap((kind) => [
    limited(
      `key to findings of the whole book, ${took[kind].length} keys: in ${kind}, p50`,
      median(took[kind]),
    ),
    limited("  p95", percentile(took[kind], 0.95), BUDGET),
  ]);
  return [...kinds, against("  of words, beside reading all of the book", rounds, milliseconds)];
}

/** How long it takes to read and judge a story with one text of it as it is in the editor. */
function wholeReading(story: string, path: string, text: string, speller: Speller): number {
  const start = performance.now();
  const disk = openStoryFolder(story);
  const files = { ...disk, read: (file: string) => (join(story, file) === path ? text : disk.read(file)) };
  const { outline } = compileAsserted(files);
  if (outline) lint(outline, files, { museum: [], speller });
  return performance.now() - start;
}
