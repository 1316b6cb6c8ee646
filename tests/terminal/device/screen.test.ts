import { describe, expect, test } from "vitest";
import { driven, driver, keysBefore, pidOf, start, startHere } from "./driven.ts";
import { type RealTerminal, SANE } from "./pty.ts";

driven();

/** Inside a shell that tells afterwards how the game ended and how the terminal was left. */
function startInShell(script: string): RealTerminal {
  return startHere("sh", ["-c", script, process.execPath, driver()], { rows: 40 });
}
// What is printed just before a program ends may be lost with its terminal, so this one waits.
const THEN_REPORT = '"$0" "$1"; echo "exit code $?"; stty -a; read line';

describe("a terminal is given back", () => {
  test.for([
    ["SIGHUP", 129],
    ["SIGINT", 130],
    ["SIGQUIT", 131],
    ["SIGTERM", 143],
  ] as const)("as it was found, and with its own exit code, after %s", async ([signal, code]) => {
    const terminal = startInShell(THEN_REPORT);
    const pid = await pidOf(terminal);
    expect(terminal.modes()).toMatchObject({ otherScreen: true, cursorShown: false, pasteMarked: true });
    terminal.signal(signal, pid);
    await terminal.see(`exit code ${code}`);
    await expectSane(terminal);
  });

  test.for([
    ["an exception", "t", "thrown on purpose"],
    ["a rejection nobody handles", "r", "rejected on purpose"],
  ] as const)("before %s is reported, once, with exit code 1", async ([, key, message]) => {
    const terminal = startInShell(THEN_REPORT);
    await pidOf(terminal);
    terminal.type(key);
    const lines = await terminal.see("exit code 1");
    expect(lines.slice(0, 2)).toEqual([`crash 1: ${message}`, "exit code 1"]);
    await expectSane(terminal);
  });

  test("by close, with no listener left behind", async () => {
    const terminal = startInShell(THEN_REPORT);
    await pidOf(terminal);
    terminal.press("down", "interrupt");
    const lines = await terminal.see("exit code 0");
    expect(lines[0]).toBe("closed, listeners left: none");
    await expectSane(terminal);
  });

  test("to the shell while the game is stopped, and the page comes back with it", async () => {
    const terminal = startInShell(
      `set -m; "$0" "$1"; echo "stopped $?"; stty -a; read line; fg; echo "again $?"; read line`,
    );
    const pid = await pidOf(terminal);
    terminal.type("ab");
    await terminal.see("keys a b");
    terminal.signal("SIGTSTP", pid);
    await terminal.see("stopped ");
    await expectSane(terminal);
    terminal.type("\n");
    await terminal.see("keys a b");
    expect(terminal.modes()).toMatchObject({ otherScreen: true, cursorShown: false, pasteMarked: true });
    expect(await keysBefore(terminal, "z")).toBe("a b");
    terminal.press("suspend");
    await terminal.see("again ");
    expect(terminal.modes()).toEqual(SANE);
  });

  test("with whatever another program had left set when the page came unset as well", async () => {
    const terminal = startInShell(
      `printf '\\033[?1000;1003;1006;1004;1;6h\\033[4h\\033[2;5r\\033='; "$0" "$1"; echo "exit code $?"; read line`,
    );
    await pidOf(terminal);
    expect(terminal.modes()).toEqual({
      ...SANE,
      otherScreen: true,
      cursorShown: false,
      pasteMarked: true,
      autowrap: false,
    });
    await terminal.see(`row 39 ${".".repeat(73)}`);
    terminal.press("interrupt");
    await terminal.see("exit code 0");
    expect(terminal.modes()).toEqual(SANE);
  });

  test("a game alone in its container is not frozen by Ctrl-Z", async () => {
    const terminal = start();
    await pidOf(terminal);
    terminal.press("suspend");
    await terminal.until(
      () => terminal.raw().split("\x1b[?1049h").length === 3,
      "the page for the second time",
    );
    expect(await keysBefore(terminal, "z")).toBe("");
    expect(terminal.modes().otherScreen).toBe(true);
  });
});

describe("a game ends by the signal that ends it", () => {
  test.for([
    ["SIGHUP", 1],
    ["SIGINT", 2],
    ["SIGTERM", 15],
  ] as const)("%s, also where nobody reads what it writes any more", async ([signal, number]) => {
    const terminal = start({ columns: 300, rows: 80 });
    await pidOf(terminal);
    terminal.lookAway();
    terminal.type("\x0c".repeat(100));
    terminal.signal(signal);
    expect(await terminal.endedBy()).toBe(number);
  });

  test("the hang-up, where its window is closed", async () => {
    const terminal = start();
    await pidOf(terminal);
    terminal.hangUp();
    expect(await terminal.endedBy()).toBe(1);
  });
});

async function expectSane(terminal: RealTerminal): Promise<void> {
  expect(terminal.modes()).toEqual(SANE);
  const shown = (await terminal.see(/ echoke|extproc/)).join(" ");
  expect(shown.match(/ -(icanon|echo|isig|icrnl|opost|ixon|iexten)\b/g)).toBeNull();
}

describe("a page", () => {
  test.for([
    [40, 12],
    [300, 80],
    [1, 1],
    [80, 24],
  ] as const)("fills a window that is resized to %i × %i", async ([columns, rows]) => {
    const terminal = start({ columns: 60, rows: 20 });
    await pidOf(terminal);
    terminal.type("a");
    await terminal.see("keys a");
    terminal.resize(columns, rows);
    terminal.type("b");
    if (columns === 1) await terminal.until((lines) => lines.join() === "p", '"p"');
    else {
      await terminal.see(`size ${columns}x${rows}`);
      await terminal.see("keys a b");
      await terminal.see(`row ${rows - 1} ${".".repeat(columns - `row ${rows - 1} `.length)}`);
    }
    terminal.resize(60, 20);
    await terminal.see("size 60x20");
    await terminal.see(`row 19 ${".".repeat(53)}`);
    expect(terminal.lines()[3]).toBe(`row 3 ${".".repeat(54)}`);
  });

  test("takes 80 × 24 for a window whose size nobody told", async () => {
    const terminal = startInShell('stty rows 0 cols 0; "$0" "$1"');
    await terminal.see("size 80x24");
  });

  test("shows wide and combined characters in the columns they take, and its styles", async () => {
    const terminal = start();
    await pidOf(terminal);
    for (const key of ["a", "b"]) {
      terminal.type(key);
      await terminal.see(new RegExp(`keys.*${key}`));
      expect(terminal.lines()[2]).toBe("硫黄島 and bold inverse orange “e\u0301” end");
    }
    expect(terminal.look(0, 2)).toMatchObject({ text: "硫", columns: 2, bold: false });
    expect(terminal.look(11, 2)).toMatchObject({ text: "b", bold: true, inverse: false });
    expect(terminal.look(16, 2)).toMatchObject({ text: "i", bold: false, inverse: true });
    expect(terminal.look(24, 2)).toMatchObject({ text: "o", foreground: 208, inverse: false });
    expect(terminal.look(32, 2)).toMatchObject({ text: "e\u0301", foreground: -1 });
  });

  test.for([
    "xterm",
    "xterm-256color",
    "screen-256color",
    "tmux-256color",
    "xterm-ghostty",
    "linux",
    "vt100",
    "nobodys-terminal",
  ])("is drawn under TERM=%s and nothing else is written over it", async (term) => {
    const terminal = start({ term, env: { TERMINFO: "/nowhere", HOME: "/nowhere", LANG: "C" } });
    await pidOf(terminal);
    terminal.type("ab");
    await terminal.see("keys a b");
    const lines = terminal.lines();
    expect(lines[2]).toBe("硫黄島 and bold inverse orange “e\u0301” end");
    expect(lines.slice(3)).toEqual(Array.from({ length: 21 }, (_, i) => `row ${i + 3} `.padEnd(80, ".")));
  });

  test("takes the nearest of sixteen colours on a terminal that has no more", async () => {
    const terminal = start({ term: "xterm" });
    await pidOf(terminal);
    expect(terminal.look(24, 2)).toMatchObject({ text: "o", foreground: 9 });
    expect(terminal.raw()).not.toContain("38;5");
  });

  test("leaves colours out where the reader asked for none, and keeps bold", async () => {
    const terminal = start({ env: { NO_COLOR: "1" } });
    await pidOf(terminal);
    expect(terminal.look(24, 2)).toMatchObject({ text: "o", foreground: -1 });
    expect(terminal.look(11, 2)).toMatchObject({ text: "b", bold: true });
  });

  test("is never shown in part: each frame is held back by the terminal until the whole of it is there", async () => {
    const terminal = start({ columns: 300, rows: 80 });
    await pidOf(terminal);
    terminal.type("ab");
    await terminal.see("keys a b");
    const [, page = ""] = terminal.raw().split("\x1b[?7l\x1b[m\x1b[2J\x1b[H");
    expect(page).toContain("row 79 ");
    expect(page.replace(/\x1b\[\?2026h[\s\S]*?\x1b\[\?2026l/g, "")).toBe("");
  });

  test("writes only what changed, as soon as blessed is there", async () => {
    const terminal = start();
    await pidOf(terminal);
    let written = Number.POSITIVE_INFINITY;
    for (let pressed = 1; written > 56 && pressed < 30; pressed++) {
      const before = terminal.raw().length;
      terminal.type("a");
      await terminal.see(`keys${" a".repeat(pressed)}`);
      written = terminal.raw().length - before;
    }
    expect(written).toBeLessThanOrEqual(56);
  });
});
