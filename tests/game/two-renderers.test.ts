import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { openRunFolder } from "../../src/disk/run-folder.ts";
import { Library } from "../../src/run/keep/library.ts";
import type { OpenRequest } from "../../src/run/keep/open-request.ts";
import { THE_FRONT } from "../../src/run/show/island-map.ts";
import { realBook } from "../book.ts";
import { rounds } from "../durability/rounds.ts";
import { decisionsOf } from "../island.ts";
import { typedToPlain } from "../plain/typed.ts";
import { atTheBeach, newFolder, reader, specimenLibrary } from "../terminal/reader.ts";
import { pageText } from "../terminal/text/page-text.ts";

const book = realBook();
const SEED = 5;

/** The words of a text: no numbers before options, no line breaks, the word for what is struck out and for what was taken. */
const words = (text: string): string =>
  text
    .replace(/^\d+\.? +/gm, "")
    .replace(/ ◦$/gm, " (taken)")
    .replace(/█+( █+)*/g, "[words struck out]")
    .replace(/\s+/g, " ")
    .trim();

/** What only plain mode says: how Saigo is, that there is a note, and what can be typed before the story begins. */
const ASIDES =
  /^\(.* · .*\)$|^\(\d+ June[^)]*\)$|^now: .*$|^\(There is a note on this: .*\)$|^This is a story of war\. .*$/gm;

/** Plays on the page by these numbers, wrapping round where fewer are offered; what was shown, and what was pressed. */
function onThePage(
  library: Library,
  picks: readonly number[],
  columns: number,
): { shown: string[]; pressed: number[] } {
  const me = reader({ library, columns });
  me.press("down", "down", "enter");
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

/** Types these lines into plain mode; all that it said. */
const typed = (library: Library, lines: readonly string[], request: OpenRequest): Promise<string> =>
  typedToPlain(lines.map((line) => `${line}\n`).join(""), library, request);

async function byLines(library: Library, pressed: readonly number[]): Promise<string[]> {
  const said = await typed(library, pressed.map(String), { kind: "new", seed: SEED });
  return said
    .split("\n> \n")
    .slice(0, -1)
    .map((text) => words(text.replace(ASIDES, "")));
}

/** A folder in which the book was begun once before, so that some options were taken. */
function readOnce(folder: string): Library {
  const library = new Library(book, openRunFolder(folder), "0.1.0");
  const run = library.begin({ name: "before", seed: SEED });
  for (let turn = 0; turn < 12; turn += 1) run.decide(run.scene.options[0]?.id ?? "");
  run.close();
  return library;
}

it("the page and plain mode show the same words for the same decisions", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(3), { minLength: 4, maxLength: 12 }),
      fc.integer({ min: 40, max: 120 }),
      async (picks, columns) => {
        const folder = mkdtempSync(join(tmpdir(), "two-renderers-"));
        const page = onThePage(readOnce(join(folder, "page")), picks, columns);
        const plain = await byLines(readOnce(join(folder, "plain")), page.pressed);
        rmSync(folder, { recursive: true });
        expect(page.shown.length).toBeGreaterThan(20);
        expect(page.shown.join()).toContain("(taken)");
        for (const [turn, said] of plain.entries()) {
          const seen = page.shown[turn] ?? "";
          if (turn === plain.length - 1) expect(said.startsWith(seen.slice(0, 60))).toBe(true);
          else expect(seen).toBe(said);
        }
        expect(page.shown).toHaveLength(plain.length);
      },
    ),
    { numRuns: rounds(2, 60), seed: 20 },
  );
});

it.each([
  ["letters", "l"],
  ["notes", "n"],
])("the page and plain mode show the same %s", async (command, key) => {
  const library = specimenLibrary();
  const me = atTheBeach({ library, rows: 60 });
  me.press("1", "1", key);
  const shown = me.lines().slice(2, -3).join("\n").replaceAll("│", "");
  const name = me.session.name;
  me.session.close();
  const [, said = ""] = (await typed(library, [command], { kind: "run", name })).split("> \n");
  expect(words(said).toLowerCase()).toBe(words(shown).toLowerCase());
});

it("the page and plain mode show the same map", async () => {
  const library = new Library(book, openRunFolder(newFolder()), "0.1.0");
  const run = library.begin({ name: "first", seed: SEED });
  for (const id of decisionsOf("the-sunset").slice(0, 110)) run.decide(id);
  run.close();
  const me = reader({ library, columns: 200, rows: 60 });
  me.press("enter", "p");
  const edge = Math.max(...me.lines().map((line) => line.indexOf(THE_FRONT)));
  const shown = me
    .lines()
    .slice(3, -3)
    .map((line) => line.slice(edge - 4).slice(4));
  const name = me.session.name;
  me.session.close();
  const [, said = ""] = (await typed(library, ["map"], { kind: "run", name })).split("> \n");
  const bareWords = (text: string) =>
    text
      .replace(/^ +\d+\. |:/gm, "")
      .replace(/\s+/g, " ")
      .trim();
  expect(bareWords(said)).toContain("you are here");
  expect(bareWords(shown.join("\n"))).toBe(bareWords(said));
});
