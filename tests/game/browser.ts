import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { type BrowserContext, chromium } from "playwright-core";

/** Where the first of these programs is that is here. */
const found = (...programs: string[]): string | undefined =>
  spawnSync("sh", ["-c", 'for each; do command -v "$each" && exit; done', "sh", ...programs], {
    encoding: "utf8",
  }).stdout.trim() || undefined;

const PROGRAM = found("chromium", "chromium-browser", "google-chrome");

/** What is missing here to look at a page in a browser and on paper, if anything, and what to type to have it. */
export const NO_BROWSER =
  PROGRAM && found("pdftotext")
    ? undefined
    : "Chromium and pdftotext are not both here (on Debian: apt-get install chromium poppler-utils)";

/** A browser without a window. Its own sandbox asks for rights that root and many containers do not have. */
export async function startBrowser(): Promise<BrowserContext> {
  const browser = await chromium.launch({ executablePath: PROGRAM ?? "", args: ["--no-sandbox"] });
  const context = await browser.newContext({
    viewport: { width: 1200, height: 800 },
    reducedMotion: "reduce",
  });
  // Stays, and so does its window, in which all others are tabs: to open a window takes longer than to read one of ours.
  await context.newPage();
  return context;
}

/** A word on a sheet of paper, in points from the sheet's upper left corner. */
export interface PrintedWord {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly words: readonly PrintedWord[];
}

/** Every sheet of a PDF, with its words as they would be read in a single column. */
export function sheetsOf(pdf: string): Sheet[] {
  const { stdout, status } = spawnSync("pdftotext", ["-bbox", pdf, `${pdf}.html`], { encoding: "utf8" });
  if (status !== 0) throw new Error(stdout);
  const [, ...sheets] = readFileSync(`${pdf}.html`, "utf8").split("<page ");
  return sheets.map((sheet) => {
    const number = (name: string, text: string) => Number(new RegExp(`${name}="([\\d.-]+)"`).exec(text)?.[1]);
    const words = [...sheet.matchAll(/<word ([^>]*)>(.*?)<\/word>/g)].map(([, box = "", text = ""]) => ({
      text: text
        .replaceAll("&lt;", "<")
        .replaceAll("&gt;", ">")
        .replaceAll("&quot;", '"')
        .replaceAll("&apos;", "'")
        .replaceAll("&amp;", "&"),
      left: number("xMin", box),
      top: number("yMin", box),
      right: number("xMax", box),
      bottom: number("yMax", box),
    }));
    return { width: number("width", sheet), height: number("height", sheet), words: asRead(words) };
  });
}

/** Words line by line: pdftotext takes wide spaces for those between columns. */
function asRead(words: readonly PrintedWord[]): PrintedWord[] {
  const lines: PrintedWord[][] = [];
  for (const word of [...words].sort((one, other) => one.bottom - other.bottom)) {
    const line = lines.at(-1);
    const [first] = line ?? [];
    // A raised number overlaps with its line.
    if (line && first && word.top < first.bottom - 1) line.push(word);
    else lines.push([word]);
  }
  return lines.flatMap((line) => line.sort((one, other) => one.left - other.left));
}
