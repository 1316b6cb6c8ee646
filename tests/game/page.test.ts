import { existsSync, readFileSync, watch } from "node:fs";
import { afterEach, expect, it } from "vitest";
import { emulated, TASTES, type Taste } from "../terminal/device/emulated.ts";
import { type Launch, type RealTerminal, SANE, startInTerminal } from "../terminal/device/pty.ts";
import { GAME, inFolder, inOwnFolder, keptLines, ours, saves, storyOf, write } from "./game.ts";

inOwnFolder();

const open: RealTerminal[] = [];
afterEach(() => {
  for (const terminal of open.splice(0)) terminal.stop();
});

function start(args: readonly string[] = [], launch: Launch = {}): RealTerminal {
  const terminal = startInTerminal(process.execPath, [GAME, "--saves", saves(), ...args], launch);
  open.push(terminal);
  return terminal;
}

/** Reads on and takes the first option until the screen shows this text. */
async function playTo(terminal: RealTerminal, text: string): Promise<void> {
  for (let keys = 0; keys < 2000; keys += 1) {
    const before = terminal.lines().join("\n");
    if (before.includes(text)) return;
    const canChoose = /^ +› 1 /m.test(before);
    if (canChoose) terminal.press("enter");
    else terminal.type(" ");
    await terminal.until(() => terminal.lines().join("\n") !== before, "another page");
  }
  throw new Error(`"${text}" never came:\n${terminal.lines().join("\n")}`);
}

it("the book is played on the page from the title to its last line, at 80 × 24", async () => {
  const terminal = start();
  await terminal.see("› New run");
  terminal.press("enter");
  await playTo(terminal, "The end: ");
  await playTo(terminal, "Title page");
  expect(keptLines("run-1").length).toBeGreaterThan(20);
  terminal.type("q");
  expect(await terminal.exitCode).toBe(0);
  expect(terminal.modes()).toEqual(SANE);
  expect(terminal.lines().join("\n")).toContain("Kept as “run-1”.");
});

it("a game killed without warning offers to continue at its last decision", async () => {
  const first = start([...ours(), "--new"]);
  await playTo(first, "Send it");
  first.signal("SIGKILL");
  await first.exitCode;
  const decisions = keptLines("run-1");
  expect(decisions).toHaveLength(2);

  const second = start(ours());
  await second.see("› Continue   Chapter 1: Ash · 19 June 1944, morning");
  second.press("enter");
  await playTo(second, "Send it");
  expect(keptLines("run-1")).toEqual(decisions);
});

it("a run is rewound to its first decision and forward again on the page", async () => {
  const terminal = start([...ours(), "--new"]);
  await playTo(terminal, "Send it");
  terminal.type("b");
  await terminal.see("Ways back");
  terminal.press("home", "enter");
  await terminal.see("› 1  Take the iron");
  terminal.type("f");
  await terminal.see("› 1  Pull the loop");
  terminal.type("f");
  await terminal.see("› 1  Send it");
  expect(keptLines("run-1").slice(2)).toEqual(['{"back":0}', '"ash.iron"', '"ash.pulled"']);
});

it("a story that breaks off on its first page is told of there, and there is a way out", async () => {
  const story = storyOf("The tide is out.\n-> sea\n=== sea\n-> sea");
  const terminal = start(["--new", "--story", story]);
  await terminal.see("The tide is out.");
  await terminal.see("The story broke off in");
  terminal.type("q");
  expect(await terminal.exitCode).toBe(1);
  expect(terminal.modes()).toEqual(SANE);
  expect(terminal.raw()).not.toMatch(/\n\s+at /);
});

it("a page in Japanese stands after every change as it does when it is painted afresh", async () => {
  const terminal = start(["--new", "--story", write("book.ink", JAPANESE)]);
  // Before blessed has been loaded, every page is painted afresh.
  for (let before = -1, now = 0; before !== now; before = now, now = terminal.raw().split(CLEARED).length) {
    await terminal.see("0番。");
    terminal.type("?");
    await terminal.see("1 to 9");
    terminal.press("escape");
  }
  await terminal.see("0番。");
  const changes: (() => unknown)[] = [
    () => terminal.type(" "),
    () => terminal.type(" "),
    () => terminal.press("pageup"),
    () => terminal.press("end"),
    () => terminal.press("enter"),
    () => terminal.type("b"),
    () => terminal.press("down"),
    () => terminal.press("escape"),
    () => {
      const screens = terminal.raw().split(CLEARED).length;
      terminal.resize(67, 19);
      return terminal.until(() => terminal.raw().split(CLEARED).length > screens, "the page in its new size");
    },
    () => terminal.type(" "),
    () => terminal.type("?"),
  ];
  await paintedAfresh(terminal);
  const changed: number[] = [];
  for (const change of changes) {
    const before = terminal.lines().join("\n");
    await change();
    await terminal.until((now) => now.join("\n") !== before, "another page");
    changed.push(await paintedAfresh(terminal));
  }
  terminal.press("interrupt");
  await terminal.exitCode;
  const screens = terminal.raw().split(CLEARED);
  for (const taste of TASTES)
    for (const screen of changed)
      expect(await standing(screens[screen - 1], taste)).toEqual(await standing(screens[screen], taste));
});

/** Has the page painted afresh twice, until both are whole, and answers which screen the first of the two was. */
async function paintedAfresh(terminal: RealTerminal): Promise<number> {
  const screens = terminal.raw().split(CLEARED).length;
  terminal.type("\x0c");
  await terminal.until(() => terminal.raw().split(CLEARED).length === screens + 1, "the page, afresh");
  terminal.type("\x0c");
  await terminal.until(() => {
    const [first, second] = terminal.raw().split(CLEARED).slice(screens);
    return second !== undefined && first === second;
  }, "the same page once more");
  return screens;
}

const CLEARED = "\x1b[?2026h\x1b[m\x1b[2J";

async function standing(text: string | undefined, taste: Taste): Promise<string[]> {
  const { written, grid, terminal } = emulated(80, 24, taste);
  await written(`\x1b[?7l${text ?? ""}`);
  const lines = grid().map((line) => line.join(""));
  terminal.dispose();
  return lines;
}

const SENTENCE =
  "これは日本語の👩\u200d👩\u200d👧文章🇯🇵です👍🏽。とても長い段落なので、か\u3099しかし☠\ufe0f折り返されます、می\u200cخواهم。";
const JAPANESE = `-> a
== a
${[0, 1, 2, 3, 4, 5].map((number) => `${number}番。${SENTENCE.repeat(5)}`).join("\n")}
+ [続ける🇯🇵] -> a
+ [終わる] -> END
`;

// In a session of its own there is no hang-up: the game only finds that it can neither read nor write.
it.skipIf(process.platform !== "linux")(
  "a game whose terminal is gone ends as a hang-up would end it",
  async () => {
    const run = `"${process.execPath}" "${GAME}" --saves "${saves()}" --new --plain`;
    write("run.sh", `${run}; echo $? >"$1.part"; mv "$1.part" "$1"`);
    const status = inFolder("status");
    const terminal = startInTerminal("sh", [
      "-c",
      `trap "" HUP; setsid sh "${inFolder("run.sh")}" "${status}"`,
    ]);
    open.push(terminal);
    await terminal.see("> ");
    // The one of node:fs/promises loses what comes while the last is looked at.
    const ended = new Promise<void>((resolve) => {
      const watcher = watch(inFolder(), () => {
        if (!existsSync(status)) return;
        watcher.close();
        resolve();
      });
    });
    terminal.hangUp();
    await ended;
    expect(readFileSync(status, "utf8").trim()).toBe("129");
  },
);

it("a terminal that can do nothing is played by lines", async () => {
  const terminal = start([...ours(), "--new"], { term: "dumb" });
  await terminal.see("2. Take the cloth");
  expect(terminal.raw()).not.toContain("\x1b");
});
