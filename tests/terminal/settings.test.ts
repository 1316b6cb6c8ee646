import { existsSync, readFileSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import {
  config,
  GAME,
  game,
  inFolder,
  inOwnFolder,
  keptLines,
  otherShelf,
  saves,
  storyOf,
  write,
} from "../game/game.ts";
import { type Launch, type RealTerminal, SANE, startInTerminal } from "./device/pty.ts";

inOwnFolder();

const open: RealTerminal[] = [];
afterEach(() => {
  for (const terminal of open.splice(0)) terminal.stop();
});

function startHere(command: string, args: readonly string[], launch: Launch = {}): RealTerminal {
  const env = { BURIED_LETTERS_CONFIG: config(), ...launch.env };
  const terminal = startInTerminal(command, args, { ...launch, env });
  open.push(terminal);
  return terminal;
}
const start = (args: readonly string[] = [], launch?: Launch): RealTerminal =>
  startHere(process.execPath, [GAME, "--saves", saves(), ...args], launch);

const keep = (settings: object) => write("config/settings.json", JSON.stringify(settings));
const kept = () => JSON.parse(readFileSync(inFolder("config", "settings.json"), "utf8"));

/** The colours of the ground that places of the screen have, wherever they are. */
function grounds(terminal: RealTerminal, columns: number, rows: number): number[] {
  const found = new Set<number>();
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) found.add(terminal.look(column, row).background);
  return [...found].sort();
}

const click = (terminal: RealTerminal, text: string) => {
  const row = terminal.lines().findIndex((line) => line.includes(text));
  terminal.type(`\x1b[<0;20;${row + 1}M\x1b[<0;20;${row + 1}m`);
};
const PAPER = 230;

describe("a theme", () => {
  it("fills every place of the window from the first page on, in any size, and is gone with the page", async () => {
    keep({ theme: "paper" });
    const terminal = start();
    await terminal.see("› New run");
    expect(grounds(terminal, 80, 24)).toEqual([PAPER]);
    expect(terminal.look(0, 0).foreground).toBe(235);
    for (const [columns, rows] of [
      [120, 40],
      [40, 12],
      [30, 8],
    ] as const) {
      terminal.resize(columns, rows);
      await terminal.see(columns < 40 ? "Nothing is lost" : "› New run");
      await terminal.until(
        () => grounds(terminal, columns, rows).join() === String(PAPER),
        "paper everywhere",
      );
    }
    terminal.resize(80, 24);
    await terminal.see("› New run");
    terminal.press("enter");
    await terminal.see("T H E   B R U S H");
    expect(grounds(terminal, 80, 24)).toEqual([PAPER]);
    terminal.type("q");
    expect(await terminal.exitCode).toBe(0);
    expect(terminal.modes()).toEqual(SANE);
    expect(grounds(terminal, 80, 24)).toEqual([-1]);
    expect(terminal.look(0, 0).foreground).toBe(-1);
  });

  it("that is chosen on the page is seen at once, and kept", async () => {
    const terminal = start();
    await terminal.see("› New run");
    expect(grounds(terminal, 80, 24)).toEqual([-1]);
    terminal.type("o");
    await terminal.see("› Theme            terminal");
    for (const [theme, ground] of [
      ["paper", PAPER],
      ["night", 234],
      ["contrast", 16],
      ["terminal", -1],
    ] as const) {
      terminal.press("right");
      await terminal.see(`› Theme            ${theme}`);
      expect(grounds(terminal, 80, 24)).toEqual([ground]);
      expect(kept()).toEqual({ theme });
    }
  });

  it("has the nearest of sixteen colours where there are no more, and none where none are wanted", async () => {
    const sixteen = start(["--theme", "night"], { term: "xterm" });
    await sixteen.see("› New run");
    expect(grounds(sixteen, 80, 24)).toEqual([0]);
    expect(sixteen.raw()).not.toContain("8;5;");
    const none = start(["--theme", "night"], { env: { NO_COLOR: "1" } });
    await none.see("› New run");
    expect(grounds(none, 80, 24)).toEqual([-1]);
  });
});

describe("the mouse", () => {
  it("is not asked for unless it is set, so that text can be selected", async () => {
    const terminal = start();
    await terminal.see("› New run");
    expect(terminal.modes().mouse).toBe(false);
    click(terminal, "New run");
    click(terminal, "New run");
    terminal.press("down");
    await terminal.see("› Runs");
    terminal.type("q");
    expect(await terminal.exitCode).toBe(0);
    expect(existsSync(saves())).toBe(false);
  });

  it("marks by one click and takes by a second, and is off when the page is left", async () => {
    const story = storyOf(
      "The tide is out.\n* (iron) [Take the iron]\n* (cloth) [Take the cloth]\n- Done.\n-> END",
    );
    const terminal = start(["--mouse", "--story", story, "--new"]);
    await terminal.see("› 1  Take the iron");
    expect(terminal.modes().mouse).toBe(true);
    click(terminal, "Take the cloth");
    await terminal.see("› 2  Take the cloth");
    click(terminal, "Take the cloth");
    await terminal.see("Done.");
    expect(keptLines("run-1", ...otherShelf()).at(-1)).toBe('"cloth"');
    terminal.type("q");
    expect(await terminal.exitCode).toBe(0);
    expect(terminal.modes()).toEqual(SANE);
  });

  it("is asked for and no longer as it is set on the page", async () => {
    const terminal = start(["--no-mouse"]);
    await terminal.see("› New run");
    terminal.type("o");
    await terminal.see("› Theme");
    terminal.type("jjjj");
    await terminal.see("› Mouse            off");
    for (const [word, isOn] of [
      ["on", true],
      ["off", false],
    ] as const) {
      terminal.press("right");
      await terminal.see(`› Mouse            ${word}`);
      expect(terminal.modes().mouse).toBe(isOn);
    }
    terminal.press("interrupt");
    expect(await terminal.exitCode).toBe(0);
    expect(terminal.modes()).toEqual(SANE);
  });

  it.each(["SIGHUP", "SIGINT", "SIGQUIT", "SIGTERM"] as const)(
    "is off, and no theme left, after %s",
    async (signal) => {
      const terminal = start(["--mouse", "--theme", "paper"]);
      await terminal.see("› New run");
      expect(terminal.modes().mouse).toBe(true);
      terminal.signal(signal);
      await terminal.exitCode;
      expect(terminal.modes()).toEqual(SANE);
      expect(grounds(terminal, 80, 24)).toEqual([-1]);
    },
  );

  it("is off while the game is stopped, and on again with the page", async () => {
    const script = `set -m; "$0" "$@"; echo "stopped $?"; read line; fg; echo "again $?"; read line`;
    const terminal = startHere("sh", ["-c", script, process.execPath, GAME, "--saves", saves(), "--mouse"]);
    await terminal.see("› New run");
    expect(terminal.modes().mouse).toBe(true);
    terminal.press("suspend");
    await terminal.see("stopped ");
    expect(terminal.modes()).toEqual(SANE);
    terminal.type("\n");
    await terminal.see("› New run");
    expect(terminal.modes().mouse).toBe(true);
    terminal.type("q");
    await terminal.see("again 0");
    expect(terminal.modes()).toEqual(SANE);
  });
});

describe("settings of the file", () => {
  it("hold from the first page on, and those that cannot be are named there", async () => {
    keep({ theme: "blue", measure: 50 });
    const terminal = start();
    await terminal.see(/“theme”\s+is\s+“blue”,\s+which\s+it\s+cannot\s+be/);
    expect(Math.max(...terminal.lines().map((line) => line.trim().length))).toBeLessThanOrEqual(50);
    terminal.press("enter");
    await terminal.see("› New run");
    expect(kept()).toEqual({ theme: "blue", measure: 50 });
  });

  it("have the game start by lines, unless the page is asked for", async () => {
    keep({ plain: "on" });
    const lines = start();
    await lines.see("> ");
    expect(lines.modes().otherScreen).toBe(false);
    const page = start(["--page"]);
    await page.see("B U R I E D");
    expect(page.modes().otherScreen).toBe(true);
  });
});

describe("in a shell settings", () => {
  it("are listed, and set, and hold then", () => {
    expect(game(["settings"])).toMatchObject({ status: 0, stderr: "" });
    expect(game(["settings"]).stdout).toMatch(
      /^ {2}theme terminal +the terminal’s own colours.*\(terminal, paper, night, contrast\)$/m,
    );
    expect(existsSync(config())).toBe(false);
    expect(game(["settings", "theme", "paper"])).toEqual({
      status: 0,
      stdout: "Set: theme paper.\n",
      stderr: "",
    });
    expect(kept()).toEqual({ theme: "paper" });
    expect(game(["settings"]).stdout).toMatch(/^ {2}theme paper /m);
    expect(game(["settings", "--theme", "night"]).stdout).toMatch(/^ {2}theme night /m);
  });

  it("that cannot be kept are a failure that says why", () => {
    write("config", "a file where the folder should be");
    const { status, stderr } = game(["settings", "theme", "paper"]);
    expect(status).toBe(1);
    expect(stderr).toContain("a part of that path is a file");
  });

  it.each([
    [["settings", "theme", "blue"], "terminal, paper, night, contrast"],
    [["--theme", "blue"], "terminal, paper, night, contrast"],
    [["--measure", "67"], "50, 58, 66, 74, 82"],
    [["--plain", "--page"], "'--plain' cannot be used with option '--page'"],
  ])("%j is answered in one line with what can be typed", (args, instead) => {
    const { status, stdout, stderr } = game(args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stderr).toContain(instead);
  });
});
