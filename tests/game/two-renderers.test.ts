import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import fc from "fast-check";
import { expect, it } from "vitest";
import { openRunFolder } from "../../src/disk/run-folder.ts";
import { openConsole } from "../../src/plain/console.ts";
import { playPlain } from "../../src/plain/play-plain.ts";
import { Library } from "../../src/run/library.ts";
import { pageText } from "../../src/terminal/page-text.ts";
import { realBook } from "../book.ts";
import { reader } from "../terminal/reader.ts";

const book = realBook();
const SEED = 5;

/** The words of a text: no numbers before options, no line breaks, and the word for what is struck out. */
const words = (text: string): string =>
  text
    .replace(/^\d+\.? +/gm, "")
    .replace(/█+( █+)*/g, "[struck out]")
    .replace(/\s+/g, " ")
    .trim();

/** Plays on the page by these numbers, wrapping round where fewer are offered; what was shown, and what was pressed. */
function onThePage(
  library: Library,
  picks: readonly number[],
  columns: number,
): { shown: string[]; pressed: number[] } {
  const me = reader({ library, columns });
  me.press("enter");
  const shown: string[] = [];
  const pressed: number[] = [];
  for (let turn = 0; me.page.kind === "reading"; turn += 1) {
    const [, ...text] = `\n${pageText(me.page, me.view.window)}`.split("\n");
    shown.push(words(text.slice(turn === 0 ? 0 : 1).join("\n")));
    const { options } = me.session.scene;
    if (options.length === 0) break;
    const pick = (picks[turn % picks.length] ?? 0) % options.length;
    pressed.push(pick + 1);
    for (let page = 0; page < 5; page += 1) me.press(" ");
    me.press(String(pick + 1));
  }
  return { shown, pressed };
}

async function byLines(library: Library, pressed: readonly number[]): Promise<string[]> {
  const input = new PassThrough();
  const output = new PassThrough();
  input.end(pressed.map((number) => `${number}\n`).join(""));
  await playPlain(await openConsole(input, output), library, { kind: "new", seed: SEED }, () => {});
  output.end();
  const said = (await output.toArray()).join("");
  return said
    .split("\n> \n")
    .slice(0, -1)
    .map((text) => words(text.replace(/^\(.* · .*\)$|^\(\d+ June[^)]*\)$/gm, "")));
}

it("the page and plain mode show the same words for the same decisions", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(3), { minLength: 4, maxLength: 12 }),
      fc.integer({ min: 40, max: 120 }),
      async (picks, columns) => {
        const folder = mkdtempSync(join(tmpdir(), "two-renderers-"));
        const library = new Library(book, openRunFolder(folder), "0.1.0");
        const page = onThePage(library, picks, columns);
        const plain = await byLines(library, page.pressed);
        rmSync(folder, { recursive: true });
        expect(page.shown.length).toBeGreaterThan(20);
        for (const [turn, said] of plain.entries()) {
          const seen = page.shown[turn] ?? "";
          if (turn === plain.length - 1) expect(said.startsWith(seen.slice(0, 60))).toBe(true);
          else expect(seen).toBe(said);
        }
        expect(page.shown).toHaveLength(plain.length);
      },
    ),
    { numRuns: 20, seed: 20 },
  );
});
