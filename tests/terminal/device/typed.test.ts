import { describe, expect, test } from "vitest";
import { driven, keysBefore, pidOf, start } from "./driven.ts";

driven();

describe("keys", () => {
  test("every named key is told by its name, with and without modifiers", async () => {
    const terminal = start({ columns: 200 });
    await pidOf(terminal);
    terminal.press("up", "down", "right", "left", "home", "end", "pageup", "pagedown", "enter", "backspace");
    terminal.type("\x1bOA\x1bOB\x1b[1;2C\x1b[1~\x1b[4~\x1bOM\n\b\x15\x17 x語");
    expect(await keysBefore(terminal, "z")).toBe(
      "up down right left home end pageup pagedown enter backspace " +
        "up down right home end enter enter backspace clear-line clear-word   x 語",
    );
  });

  test("keys nobody named make nothing happen", async () => {
    const terminal = start();
    await pidOf(terminal);
    terminal.type("\x1bOP\x1b[15~\x1b[[A\x1b[Z\x1b[3~\x01\x04\x00\x1b[<0;5;5M\x1b[I");
    expect(await keysBefore(terminal, "z")).toBe("");
  });

  test("Escape alone is Escape, twice is twice", async () => {
    const terminal = start();
    await pidOf(terminal);
    terminal.press("escape");
    await terminal.see("keys escape");
    terminal.press("escape", "escape");
    await terminal.see("keys escape escape escape");
  });

  test("Escape and a key straight after it are both told", async () => {
    const terminal = start();
    await pidOf(terminal);
    terminal.type("\x1bq");
    expect(await keysBefore(terminal, "z")).toBe("escape q");
  });

  test("the terminal's answers to what somebody else asked press no key", async () => {
    const terminal = start();
    await pidOf(terminal);
    terminal.type(
      "\x1b]11;rgb:1a1a/2b2b/3c3c\x1b\\\x1bP1+r524742=38\x1b\\\x1b_Gi=31;OK\x1b\\\x1b[?62;22c\x1b[M 11",
    );
    expect(await keysBefore(terminal, "z")).toBe("");
  });

  test("pasted text presses no key", async () => {
    const terminal = start();
    await pidOf(terminal);
    terminal.type("\x1b[200~t\r1\x1b[A\x03\x1b[201~a");
    expect(await keysBefore(terminal, "z")).toBe("paste a");
  });
});
