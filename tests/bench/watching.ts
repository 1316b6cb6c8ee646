import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { compileStory } from "../../src/author/story-book.ts";
import { openStoryFolder } from "../../src/disk/story-folder.ts";
import { readDecisionList } from "../../src/run/keep/decision-list.ts";
import { idOf } from "../../src/run/play/decision.ts";
import { Playthrough } from "../../src/run/play/playthrough.ts";
import { holds } from "../../src/run/play/replay.ts";
import { plainText } from "../../src/run/play/scene.ts";
import { type RealTerminal, startInTerminal } from "../terminal/device/pty.ts";
import { limited, median, percentile, type Row } from "./figures.ts";
import { stoppedAfter } from "./program.ts";

const BUDGET = { words: 300, structure: 1000 };
const LIST = "tests/transcripts/the-sunset.txt";
/** So many decisions lie behind the page at least. */
const FROM = 100;
// Longer than a frame takes, so that a byte which comes late is seen to.
const LATE_MS = 20;

const KNOT = "\n=== one_more\nNobody comes here.\n-> END\n";

/** Where the words stand that are changed, and the decisions after which they are on the page. */
interface Spot {
  readonly file: string;
  readonly words: string;
  readonly decisions: readonly string[];
}

/**
 * From a save in the book as it is to the last byte of the page that shows it, far into a run: of words in one of its
 * chapters, and of a knot more or less.
 * @throws Error if a byte of a page came after it was taken for whole.
 */
export async function watching(game: string, folder: string, { saves }: { saves: number }): Promise<Row[]> {
  const story = join(folder, "watched");
  cpSync("story", story, { recursive: true });
  const { file, words, decisions } = findSpot(story);
  const list = join(folder, "watched.txt");
  writeFileSync(list, decisions.join("\n"));
  const path = join(story, file);
  const text = readFileSync(path, "utf8");
  const terminal = startInTerminal(process.execPath, [
    ...[game, "--saves", join(folder, "watched-saves"), "--story", story],
    ...["watch", "--run-from", list, "--seed", "1"],
  ]);
  const took = { words: [] as number[], structure: [] as number[] };
  await stoppedAfter(terminal, async () => {
    await terminal.see("not kept");
    terminal.press("end");
    await terminal.see(words);
    let more = "";
    for (let save = 0; save < 2 * saves; save += 1) {
      await terminal.until((lines) => !lines.join("\n").includes("being checked"), "the end of the check");
      const kind = save % 2 === 0 ? "words" : "structure";
      const sign = `save${save}`;
      if (kind === "structure") more = more === "" ? KNOT : "";
      const now = text.replace(words, `${sign} ${words}`) + more;
      took[kind].push(await seenAfter(terminal, () => writeFileSync(path, now), sign));
    }
  });
  return (["words", "structure"] as const).flatMap((kind) => {
    const what = kind === "words" ? "words" : "a knot more or less";
    // The first of each finds everything cold.
    const [first = 0, ...others] = took[kind];
    return [
      limited(
        `save to last byte, ${file}, decision ${decisions.length}: ${what}, p50`,
        median(others),
        BUDGET[kind],
      ),
      limited("  p90", percentile(others, 0.9), BUDGET[kind]),
      limited("  the first", first, BUDGET[kind]),
    ];
  });
}

/** How long it takes from the deed until a page that shows the sign has been written whole. */
async function seenAfter(terminal: RealTerminal, deed: () => void, sign: string): Promise<number> {
  const start = performance.now();
  deed();
  await terminal.until((lines) => {
    const screen = lines.join("\n");
    return screen.includes(sign) && screen.includes("being checked");
  }, `"${sign}"`);
  const took = performance.now() - start;
  const written = terminal.raw().length;
  await pause(LATE_MS);
  const late = terminal.raw().length - written;
  if (late > 0) throw new Error(`The page of ${sign} was taken for whole ${late} characters too early.`);
  return took;
}

/** Some words that stand in the book once, and in the last paragraph of a page that one decision leads on from. */
function findSpot(story: string): Spot {
  const files = openStoryFolder(story);
  const { book } = compileStory(files);
  if (!book) throw new Error("The book does not compile.");
  const run = new Playthrough(book, 1);
  const decisions = readDecisionList(readFileSync(LIST, "utf8")).decisions;
  const chapters = (files.list?.() ?? []).map((file) => ({ file, text: files.read(file) ?? "" }));
  for (const decision of decisions) {
    const last = run.scene.passages.at(-1);
    const words = last?.kind === "text" ? /\w+ \w+ \w+ \w+/.exec(plainText(last))?.[0] : undefined;
    const at = words ? chapters.filter(({ text }) => text.split(words).length === 2) : [];
    const [only] = chapters.filter(({ text }) => words && text.includes(words));
    if (run.steps.length >= FROM && words && only && at.length === 1 && at[0] === only)
      return { file: only.file, words, decisions: run.steps.map(({ chose }) => chose.id) };
    if (!holds(run.options, decision)) break;
    run.choose(idOf(decision));
  }
  throw new Error("No such page was found.");
}
