import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openRunFolder } from "../../src/disk/run-folder.ts";
import { Library } from "../../src/run/keep/library.ts";
import { cardLines, endWords, type Passage, type Span } from "../../src/run/play/scene.ts";
import { writeRunBook } from "../../src/run/print/run-book-html.ts";
import { listLetters } from "../../src/run/show/letters.ts";
import { listNotes } from "../../src/run/show/notes.ts";
import { realBook } from "../book.ts";
import { skipped } from "../durability/strace.ts";
import { NO_BROWSER, type Sheet, sheetsOf, startBrowser } from "./browser.ts";
import { CONTRASTS, HEADINGS, IS_TOO_WIDE, LETTERS_A_LINE } from "./in-page.ts";

const MUSEUM = join(import.meta.dirname, "..", "..", "saves", "museum");
// In it letters have gone by the censor, and others came home by hand.
const RUN = "the-sunset";
const POINTS_A_CM = 72 / 2.54;
const MARGINS = { side: 2 * POINTS_A_CM, top: 2.2 * POINTS_A_CM, bottom: 2.6 * POINTS_A_CM };
// What a letter reaches above or below its line.
const NEARLY = 3;
const LEAST_CONTRAST = 4.5;
const LEAST_CONTRAST_OF_BARS = 3;

describe.skipIf(NO_BROWSER)(skipped("the book of a run in a browser", NO_BROWSER), () => {
  let browser: BrowserContext;
  let file = "";
  let run: ReturnType<Library["readAlong"]>;
  beforeAll(async () => {
    const library = new Library(realBook(), openRunFolder(MUSEUM), "0.0.0");
    run = library.readAlong(RUN);
    file = join(mkdtempSync(join(tmpdir(), "run-book-")), "book.html");
    writeFileSync(file, writeRunBook(run, library));
    browser = await startBrowser();
  });
  afterAll(() => browser?.browser()?.close());

  async function opened({ width = 1100, colorScheme = "light" as "light" | "dark" } = {}): Promise<Page> {
    const page = await browser.newPage();
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await page.goto(`file://${file}`);
    return page;
  }

  /** All that is to be read in it behind the list of chapters, in its order. */
  function story(): string[] {
    const { steps, scene } = run.playthrough;
    const read = [
      ...steps.flatMap((step) => [...step.scene.passages.flatMap(wordsOf), step.chose.text]),
      ...scene.passages.flatMap(wordsOf),
      ...(scene.close?.kind === "ending" ? [endWords(scene.close.title)] : []),
    ];
    const letters = listLetters(run.playthrough).flatMap(({ title, fate, paragraphs }) => [
      title,
      fate,
      ...paragraphs.flatMap(wordsOf),
    ]);
    // The notes are listed on the page as they were met last, and stand in the book as they were met first.
    const notes = new Map(listNotes(run.playthrough).map((note) => [note.id, note]));
    const met = [...steps.map((step) => step.scene), scene].flatMap((each) => each.notes);
    const noted = [...new Set(met)].flatMap((id, index) => {
      const { title = "", paragraphs = [] } = notes.get(id) ?? {};
      return [`${index + 1}. ${title}`, ...paragraphs];
    });
    return [...read, "Letters", ...letters, "Notes", ...noted];
  }

  it("asks for nothing beside itself, on the screen or on paper, and holds nothing that would be refused", async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    const complaints: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("console", (message) => complaints.push(message.text()));
    await page.goto(`file://${file}`);
    await page.locator("#notes").scrollIntoViewIfNeeded();
    await page.emulateMedia({ media: "print" });
    expect({ asked, complaints }).toEqual({ asked: [`file://${file}`], complaints: [] });
    await page.close();
  });

  it.each(["A4", "A5"])(
    "is printed on %s whole and in order, and no line leaves its sheet",
    async (format) => {
      const page = await opened();
      const opening = await page.locator("header, nav").allInnerTexts();
      const pdf = `${file}.${format}.pdf`;
      await page.pdf({ path: pdf, format, preferCSSPageSize: true });
      await page.close();
      const sheets = sheetsOf(pdf);
      expect(sheets.flatMap(outsideOf)).toEqual([]);
      const text = story();
      // In front stand the title and the chapters, where a name may take two lines beside its place and date.
      const beginning = packed(text[2] ?? "").slice(0, 40);
      const first = sheets.findIndex((sheet) => packed(textOf(sheet).join("")).includes(beginning));
      const front = sheets.slice(0, first).flatMap(textOf);
      expect(front.sort()).toEqual(opening.join(" ").split(/\s+/).sort());
      const printed = packed(sheets.slice(first).flatMap(textOf).join(" "));
      let at = 0;
      const gaps = text.map((words) => {
        const place = printed.indexOf(packed(words), at);
        const gap = place < 0 ? `nowhere: ${words}` : printed.slice(at, place);
        at = place < 0 ? at : place + packed(words).length;
        return gap;
      });
      // Between them stand only bars, the marks of notes, and the number of a chapter.
      expect(gaps.filter((gap) => !/^\d*█*\d*([A-Z][a-z]+)?$/.test(gap))).toEqual([]);
      expect(printed.slice(at)).toBe("");
    },
  );

  it("covers what the censor struck, and says so instead to whoever listens", async () => {
    const struck = listLetters(run.playthrough)
      .flatMap(({ paragraphs }) => paragraphs.flatMap(({ spans }) => spans))
      .filter((span) => span.struck);
    expect(struck.length).toBeGreaterThan(1);
    const page = await opened();
    const letters = page.getByRole("region", { name: "Letters" });
    const heard = await letters.ariaSnapshot();
    expect(heard.match(/struck out/g)).toHaveLength(struck.length);
    expect(heard).not.toContain("█");
    const source = readFileSync(file, "utf8").split('id="letters"')[1];
    for (const { text } of struck) expect(source).not.toContain(text);
    const bars = letters.locator(".bar");
    expect(await bars.count()).toBe(struck.length);
    for (const bar of await bars.all()) expect((await bar.boundingBox())?.width).toBeGreaterThan(20);
    await page.close();
  });

  it("has every chapter, the letters and the notes in its list, and each link goes to the heading of that name", async () => {
    const page = await opened();
    const links = page.getByRole("navigation", { name: "Contents" }).getByRole("link");
    const cards = run.playthrough.steps.flatMap(({ scene }) => scene.passages).filter(isCard);
    expect(await links.allInnerTexts()).toEqual([...cards.map(({ title }) => title), "Letters", "Notes"]);
    for (const link of await links.all()) {
      await link.click();
      const target = page.locator(":target");
      expect(await target.innerText()).toBe(await link.innerText());
      expect(await target.evaluate((element) => element.tagName)).toBe("H2");
      expect((await target.boundingBox())?.y).toBeLessThan(200);
    }
    await page.close();
  });

  it("leads from a word to its note, and from there back to the word", async () => {
    const page = await opened();
    const marks = page.locator(".mark a");
    expect(await marks.count()).toBeGreaterThan(listNotes(run.playthrough).length - 1);
    for (const mark of await marks.all()) {
      await mark.click();
      expect(await mark.getAttribute("aria-label")).toBe(nameOf(await page.locator(":target").innerText()));
    }
    for (const note of await page.locator(".notes article").all()) {
      const backs = await note.locator(".back a").all();
      expect(backs.length).toBeGreaterThan(0);
      for (const back of backs) {
        await back.click();
        const name = nameOf(await note.getByRole("heading").innerText());
        expect(await page.locator(":target").getAttribute("aria-label")).toBe(name);
      }
    }
    await page.close();
  });

  it.each(["light", "dark"] as const)("can be read by everyone in the %s scheme", async (colorScheme) => {
    const page = await opened({ colorScheme });
    const all: { words: string; isBar: boolean; contrast: number }[] = await page.evaluate(CONTRASTS);
    expect(all.length).toBeGreaterThan(500);
    expect(
      all.filter(({ isBar, contrast }) => contrast < (isBar ? LEAST_CONTRAST_OF_BARS : LEAST_CONTRAST)),
    ).toEqual([]);
    await page.close();
  });

  it("has lines of a book's length in a wide window, and fits into the narrowest", async () => {
    const wide = await opened();
    const letters = await wide.evaluate(LETTERS_A_LINE);
    // How wide letters are beside a digit is another thing in every font.
    expect(letters).toBeGreaterThan(58);
    expect(letters).toBeLessThan(75);
    const narrow = await opened({ width: 320 });
    expect(await narrow.evaluate(IS_TOO_WIDE)).toBe(false);
    await Promise.all([wide.close(), narrow.close()]);
  });

  it("has its landmarks, its language, and headings none of which skips a level", async () => {
    const page = await opened();
    expect(await page.locator("html").getAttribute("lang")).toBe("en-GB");
    for (const role of ["banner", "navigation", "main"] as const)
      expect(await page.getByRole(role).count()).toBe(1);
    const levels: number[] = await page.evaluate(HEADINGS);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    await page.close();
  });
});

/** What the mark of a note is called, by the heading of the note. */
const nameOf = (heading: string): string => `Note ${heading.replace(".", ":")}`;
const isCard = (passage: Passage) => passage.kind === "card";

/** The words of a passage that are not struck, a stretch each. */
const wordsOf = (passage: Passage): string[] =>
  passage.kind === "card" ? cardLines(passage) : passage.spans.flatMap(seen);
const seen = ({ text, struck }: Span): string[] => (struck ? [] : [text]);

/** Words without what depends on where a line ends, and on the shapes of a font. */
const packed = (words: string): string => words.normalize("NFKC").replace(/[\s\u00ad\u2010-]/g, "");

const isBelow = ({ height }: Sheet, top: number): boolean => top > height - MARGINS.bottom;

/** The words of a sheet but for its number. */
const textOf = (sheet: Sheet): string[] =>
  sheet.words.filter(({ top }) => !isBelow(sheet, top)).map(({ text }) => text);

/** What of a sheet stands in its margins, or over its edge, and is not its number. */
function outsideOf(sheet: Sheet, index: number): string[] {
  const { side, top, bottom } = MARGINS;
  return sheet.words
    .filter(
      (word) =>
        !(isBelow(sheet, word.top) && word.text === String(index + 1)) &&
        (word.left < side - NEARLY ||
          word.right > sheet.width - side + NEARLY ||
          word.top < top - NEARLY ||
          word.bottom > sheet.height - bottom + NEARLY),
    )
    .map(({ text }) => `${text} on sheet ${index + 1}`);
}
