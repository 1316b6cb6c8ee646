import { PassThrough, Writable } from "node:stream";
import { expect, it } from "vitest";
import { openDialog } from "../../src/plain/dialog.ts";
import { Output } from "../../src/plain/output.ts";

interface Terminal {
  isTTY?: boolean;
  columns?: number;
}

/** What arrives where these are printed. */
async function arrived(print: (out: Output) => void, hasEveryLetter = true, terminal: Terminal = {}) {
  const stream = Object.assign(new PassThrough(), terminal);
  const said = stream.toArray();
  const out = new Output(() => stream, hasEveryLetter);
  print(out);
  await out.flush();
  stream.end();
  return (await said).join("");
}

/** A stream that takes nothing, for this reason. */
const refusing = (code: string) =>
  new Writable({ write: (_, __, done) => done(Object.assign(new Error(code), { code })) });

it("words leave it safe to print, and in the letters that the terminal has", async () => {
  const words = "“Itō” \u001b[2J";
  expect(await arrived((out) => out.print(words))).toBe("“Itō” ␛[2J");
  expect(await arrived((out) => out.print(words), false)).toBe('"Ito" ?[2J');
});

it("JSON keeps every letter where there is one for it, and is escaped where not", async () => {
  expect(await arrived((out) => out.printJson({ a: "ō\u001b" }))).toBe('{\n  "a": "ō\\u001b"\n}\n');
  expect(await arrived((out) => out.printJson({ a: "ō" }), false)).toBe('{\n  "a": "\\u014d"\n}\n');
  expect(await arrived((out) => out.printJsonLines('{"a":"ō\u009b"}\n'), false)).toBe('{"a":"ō\\u009b"}\n');
  expect(await arrived((out) => out.printHtml("<p>ō\u001b</p>"), false)).toBe("<p>ō␛</p>");
});

it("a status stands on one line of a terminal, no wider than that, and nowhere else", async () => {
  const status = (out: Output) => out.printStatus("looked at 12 of 40");
  expect(await arrived(status)).toBe("");
  expect(await arrived(status, true, { isTTY: true, columns: 10 })).toBe("\rlooked at\u001b[K");
});

it("a terminal that does not say how wide it is has 80 columns, a pipe has none", () => {
  const columns = (terminal: Terminal) =>
    new Output(() => Object.assign(new PassThrough(), terminal), true).columns;
  expect(columns({ isTTY: true })).toBe(80);
  expect(columns({ isTTY: true, columns: 132 })).toBe(132);
  expect(columns({ columns: 132 })).toBeUndefined();
});

it("what is printed while it is held comes when it is released, once and in order", async () => {
  const said = await arrived((out) => {
    out.print("a");
    out.hold();
    out.print("b");
    out.hold();
    out.print("c");
    out.release();
    out.print("d");
    out.release();
  });
  expect(said).toBe("abcd");
  const held = await arrived((out) => {
    out.hold();
    out.print("b");
  });
  expect(held).toBe("");
});

it("nothing is opened before a word is to be written", async () => {
  let opened = 0;
  const open = () => {
    opened += 1;
    return new PassThrough();
  };
  const out = new Output(open, true);
  out.print("");
  await out.flush();
  expect(opened).toBe(0);
  out.print("a");
  expect(opened).toBe(1);
});

it("a reader that has gone is no fault, and is written to no more; any other refusal is told", async () => {
  const gone = new Output(() => refusing("EPIPE"), true);
  gone.print("a");
  await gone.flush();
  expect(gone.isGone).toBe(true);
  const full = new Output(() => refusing("ENOSPC"), true);
  full.print("a");
  await expect(full.flush()).rejects.toMatchObject({ code: "output-refused", cause: { code: "ENOSPC" } });
  expect(full.isGone).toBe(false);
});

/** What a dialog prints when this is typed and that done with it; in a window of so many columns, if it is a terminal. */
async function talked(
  typed: string,
  talk: (dialog: Awaited<ReturnType<typeof openDialog>>) => Promise<void>,
  terminal: Terminal = {},
) {
  const input = Object.assign(new PassThrough(), terminal);
  input.end(typed);
  const stream = Object.assign(new PassThrough(), terminal);
  const said = stream.toArray();
  await talk(await openDialog(input, new Output(() => stream, true)));
  stream.end();
  return (await said).join("");
}

const LONG =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen";

it("a paragraph is wrapped for a terminal, at 72 at most and 20 at least, and whole in a pipe", async () => {
  const say = async (dialog: { say(text: string): void }) => dialog.say(LONG);
  const widest = (text: string) => Math.max(...text.split("\n").map(({ length }) => length));
  expect(await talked("", say)).toBe(`${LONG}\n`);
  const usual = await talked("", say, { isTTY: true, columns: 200 });
  expect(usual.replaceAll("\n", " ").trim()).toBe(LONG);
  expect(widest(usual)).toBeGreaterThan(60);
  expect(widest(usual)).toBeLessThanOrEqual(72);
  expect(widest(await talked("", say, { isTTY: true, columns: 40 }))).toBeLessThanOrEqual(39);
  expect(widest(await talked("", say, { isTTY: true, columns: 5 }))).toBeGreaterThan(10);
});

it("an answer is the line without its blanks, its wide digits as digits; a pipe's prompt ends its line", async () => {
  const answers: unknown[] = [];
  const ask = async (dialog: { ask(prompt: string): Promise<string | undefined> }) => {
    for (const _ of [1, 2, 3]) answers.push(await dialog.ask("> "));
  };
  expect(await talked("  １２ Ｅ \nb\n", ask)).toBe("> \n> \n> \n");
  expect(await talked("a\n", ask, { isTTY: true })).toBe("> > \n> \n");
  expect(answers).toEqual(["12 Ｅ", "b", undefined, "a", undefined, undefined]);
});

it("what comes while something is asked stands on lines of its own, and what was asked is asked again", async () => {
  const input = new PassThrough();
  const said: string[] = [];
  let tell = () => {};
  const isAsked = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const stream = new Writable({
    write(chunk, _, done) {
      said.push(String(chunk));
      done();
      if (said.at(-1) === "> ") setImmediate(tell);
    },
  });
  const dialog = await openDialog(input, new Output(() => stream, true));
  dialog.interrupt(["before"]);
  const answer = dialog.ask("> ");
  await isAsked;
  dialog.interrupt(["while"]);
  input.end("a\n");
  expect(await answer).toBe("a");
  expect(said.join("")).toBe("before\n> \nwhile\n> \n");
});
