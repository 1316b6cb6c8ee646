import { expect, it } from "vitest";
import { freshly, keptOfFirst, leave, shows, startGame, withSpecimen } from "./at-page.ts";

withSpecimen();

// An empty one, and none at all, are set by `env`: node-pty has a name of its own for either.
it.for([
  "TERM=",
  "-uTERM",
  "TERM=nobody-knows-this",
  "TERM=xterm",
  "TERM=vt100",
  "TERM=linux",
  "TERM=screen",
])("with %s the page is drawn and read as anywhere, and the terminal is given back", async (change) => {
  const { terminal } = startGame([], [change]);
  await shows(terminal, freshly([]).lines());
  terminal.type("1");
  await shows(terminal, freshly(["1"]).lines());
  await leave(terminal);
});

it("with TERM=dumb it is played by lines, without a single escape, and what is decided is kept", async () => {
  const { terminal, saves } = startGame(["--run", "first"], ["TERM=dumb"]);
  await terminal.see("2. Stay here");
  terminal.type("1\n");
  await terminal.see("Rock, and the heat in it.");
  terminal.type("q\n");
  expect(await terminal.left()).toEqual({ exitCode: 0, isLineAsBefore: true });
  expect(keptOfFirst(saves).at(-1)).toBe('"ash.long.leave"');
  expect(terminal.raw()).not.toContain("\x1b");
});
