import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { compileStory, writeVocabulary } from "../../src/author/story-book.ts";
import { openRunFolder } from "../../src/disk/run-folder.ts";
import { Library } from "../../src/run/keep/library.ts";
import { sanitise } from "../../src/text/sanitise.ts";
import { reader } from "../terminal/reader.ts";
import { eachCommandOnce, everyCommand, freshRuns } from "./every-command.ts";
import { game, inFolder, inOwnFolder, otherShelf, ours, saves, write } from "./game.ts";

inOwnFolder();

/** A window title, a colour, a click that is heard, the same in eight bits, text that turns round, marks nobody sees. */
const EVIL = "\u001b]0;owned\u0007\u001b[31m\u001b[?1000h\u009b2J\u202egnp\u2066\u200b\u007f\ue000\b";
/** What an option can have of that: no brackets. */
const EVIL_OPTION = "\u009d0;owned\u009c\u001bc\u202egnp\u200b\u007f\b";
/** What a name of a file can have of that. */
const EVIL_NAME = "b\u001b]0;owned\u0007\u009b31m\u202e";

const LETTER = "# letter: letter_one";
/** A book that plays, evil in all that is shown of it. */
const PLAYS = `INCLUDE vocabulary.ink
-> ash
=== ash
# chapter: 1
# title: Ash ${EVIL}
# place: Beach ${EVIL}
# care: shown, ${EVIL}
Sand ${EVIL} and {"${EVIL}"}. # note: stick
Dear ${EVIL}. ${LETTER}
~ draft(LETTER_ONE)
* (left) [Left ${EVIL_OPTION}]
    ~ send(LETTER_ONE)
* (right) [Right]
- Next ${EVIL}. # end: sunset
-> END
`;
/** A book that does not compile, evil in every line that is shown for it. */
const BROKEN = `INCLUDE ${EVIL_NAME}.ink
Sand. ${EVIL} # ${EVIL}: ${EVIL}
* [Dig ${EVIL}] -> quey ${EVIL}
* (a) [Dig] {parchd("${EVIL}")}
- {${EVIL}}
=== ${EVIL}
~ "${EVIL}"
`;

/** Whether anything of a text would not be shown but done by a terminal. */
const isRaw = (said: string): boolean => said.split("\n").some((line) => sanitise(line) !== line);

const book = (folder: string, ink: string): string => {
  write(`${folder}/main.ink`, ink);
  write(`${folder}/vocabulary.ink`, writeVocabulary());
  write(`${folder}/notes/stick.md`, `# The stick ${EVIL}\n\n**Documented.** ${EVIL}\n`);
  return inFolder(folder);
};

/** These commands over this book and these runs; what of it was raw, as the command and what it said. */
function rawIn(
  commandsOf: typeof everyCommand,
  story: string,
  shelf: readonly string[],
  run: string,
): string[] {
  const commands = commandsOf({
    run: "first",
    id: "ash.left",
    file: write(`${EVIL_NAME}.jsonl`, run),
    newFile: inFolder("new.jsonl"),
    other: EVIL.replaceAll("\n", ""),
  });
  return commands.flatMap((args) => {
    freshRuns(run, shelf);
    for (const name of [EVIL_NAME, `trash/${EVIL_NAME}`])
      write(["saves", ...shelf, `${name}.jsonl`].join("/"), run);
    const typed = `runs\n?\n1\nletters\nnotes\nback\nsave ${EVIL}\nbookmarks\ncontent\n${EVIL}\nq\n`;
    const { stdout, stderr } = game(["--story", story, ...args], typed);
    return isRaw(stdout + stderr) ? [JSON.stringify({ args, stdout, stderr })] : [];
  });
}

it("no command prints anything of a book, a run or a name that a terminal would obey", () => {
  const story = book(`plays ${EVIL_NAME}`, PLAYS);
  game(["--story", story, "--new", "first"], `1\nsave ${EVIL}\n`);
  const shelf = otherShelf();
  const run = readFileSync(join(saves(), ...shelf, "first.jsonl"), "utf8");
  expect(rawIn(everyCommand, story, shelf, run)).toEqual([]);
}, 300_000);

it("nor of a book that does not compile, and a run that is none", () => {
  const run = `{"format":1,"story":"${EVIL.replaceAll(/[\u0000-\u001f]/g, "")}","version":"1"}\n"${EVIL}"\n`;
  expect(rawIn(eachCommandOnce, book(`broken ${EVIL_NAME}`, BROKEN), [], run)).toEqual([]);
}, 300_000);

it("a story that breaks off is told of without anything raw", () => {
  write(`breaks ${EVIL_NAME}/main.ink`, `INCLUDE ${EVIL_NAME}.ink\n-> sea`);
  write(`breaks ${EVIL_NAME}/${EVIL_NAME}.ink`, "=== sea\n* (on) [On]\n- -> round\n=== round\n-> round\n");
  const story = inFolder(`breaks ${EVIL_NAME}`);
  const { status, stdout, stderr } = game(["--story", story, "--plain", "--new"], "1\n");
  expect([status, isRaw(stdout + stderr)]).toEqual([1, false]);
  expect(stdout).toContain("The story broke off");
});

it("the log of a crash can be read on a terminal", () => {
  const fault = `const write = JSON.stringify;
    JSON.stringify = (value, ...rest) => {
      if (typeof value === "string" && /^ash\\.\\w+#/.test(value)) throw new Error(${JSON.stringify(EVIL)});
      return write(value, ...rest);
    };`;
  const { stderr } = game([...ours(), "--new"], "1\n", {
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(fault)}`,
  });
  const [, log = ""] = /What happened is in (.+\.log)\./.exec(stderr) ?? [];
  const text = readFileSync(log, "utf8");
  expect([isRaw(stderr + text), text.includes("owned")]).toEqual([false, true]);
});

it("JSON is safe to print, and says every character all the same", () => {
  const story = book("broken", BROKEN);
  const { stdout } = game(["check", "--json", "--story", story]);
  expect(isRaw(stdout)).toBe(false);
  const sources = JSON.parse(stdout).map(({ source }: { source: string }) => source);
  expect(sources).toContain(BROKEN.split("\n")[2]);
});

it("the page shows nothing of such a book but as signs, on every page there is", () => {
  const { book: played } = compileStory({
    read: (path) =>
      ({
        "main.ink": PLAYS,
        "vocabulary.ink": writeVocabulary(),
        "notes/stick.md": `# The stick ${EVIL}\n\n**Documented.** ${EVIL}\n`,
      })[path],
  });
  if (!played) throw new Error("The book does not compile.");
  const library = new Library(played, openRunFolder(saves()), "0.1.0");
  const me = reader({ library, rows: 40 });
  const seen: string[] = [];
  for (const key of [
    "enter",
    " ",
    "n",
    "escape",
    "l",
    "escape",
    "1",
    " ",
    "l",
    "escape",
    "b",
    "escape",
    "s",
  ]) {
    me.press(key);
    seen.push(me.raw());
  }
  me.press(...EVIL, "enter", "m");
  seen.push(me.raw());
  me.press("escape", "t");
  seen.push(me.raw());
  write(`saves/${EVIL_NAME}.jsonl`, EVIL);
  me.press("down", "down", "down", "enter");
  seen.push(me.raw());
  const all = seen.join("\n");
  expect(all).toContain("␛[31m");
  // Only our own looks are left of what a terminal would obey.
  expect(isRaw(all.replace(/\x1b\[(1|7|38;5;\d+)?m/g, ""))).toBe(false);
  rmSync(saves(), { recursive: true });
});
