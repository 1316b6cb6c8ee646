import { expect, it } from "vitest";
import { compileStory } from "../../../src/author/story-book.ts";
import type { Book } from "../../../src/ink/book.ts";
import { FORMAT } from "../../../src/run/file/upgrades.ts";
import { Library } from "../../../src/run/keep/library.ts";
import { writeRunBook } from "../../../src/run/print/run-book-html.ts";
import { smallBook } from "../../book.ts";
import { memoryShelf } from "../../plain/memory-shelf.ts";

const BOOK = smallBook(
  `
-> brush
=== brush
# chapter: 0
# title: The Brush
# when: June 2005
# away
They came for bones. # note: bones
-> ash
=== ash
# chapter: 1
# title: Ash & <i>sand</i>
# place: South beach
# when: June 1944
# care: shown, a beating
The tide is out. # note: tide
Kinu. It is {about(PLACE, "black")} here. # letter: letter_one
I am well. # letter: letter_one
~ draft(LETTER_ONE)
* (go_on) ["Go <b>on</b>"]
    ~ send(LETTER_ONE)
    The bones again. # note: bones
    -> mine
* (stay) [Stay]
    -> mine
=== mine
# chapter: 1
# title: A Mine
# away
Sixty years later.
* (last) [Walk]
- The sun goes into the sea. # end: sunset # title: The Sunset
-> END`,
  {
    "notes/bones.md": "# Bones\n\n**Documented.** As in *So Sad*, says 'he'.\n",
    "notes/tide.md": "# The tide\n\n**Invented.**\n",
  },
);

/** The book of a run after these decisions. */
function bookAfter(decisions: readonly string[], book: Book = BOOK): string {
  const library = new Library(book, memoryShelf(), "0.1.0");
  const session = library.begin({ name: "first" });
  for (const id of decisions) session.decide(id);
  return writeRunBook(session, library);
}

const whole = () => bookAfter(["ash.go_on", "mine.last"]);
/** What a page says, a line each, without its marks. */
const linesOf = (page: string): string[] =>
  page
    .replace(/^.*<body>/s, "")
    .replace(/<[^>]*>/g, "")
    .split("\n")
    .filter(Boolean);

it("has its title, its run and its end in front, then a list of the chapters, and the end once more where the run ends", () => {
  const lines = linesOf(whole());
  expect(lines.slice(0, 2)).toEqual(["Buried Letters", "The run “first”"]);
  const list = lines.slice(lines.indexOf("Contents") + 1);
  expect(list.slice(0, 5)).toEqual([
    "The Brush June 2005",
    "Ash &amp; &lt;i&gt;sand&lt;/i&gt; South beach, June 1944",
    "A Mine South beach",
    "Letters",
    "Notes",
  ]);
  expect(lines.filter((line) => line === "The end: The Sunset")).toHaveLength(2);
  expect(lines[lines.indexOf("The sun goes into the sea.") + 1]).toBe("The end: The Sunset");
});

it("says when the run was played", () => {
  const shelf = { ...memoryShelf(), seen: () => ({ when: new Date(2026, 10, 28, 12), stamp: "" }) };
  const run = (when: Date) => {
    const header = {
      format: FORMAT,
      story: "buried-letters",
      version: "",
      hash: BOOK.hash,
      seed: 1,
      when: when.toISOString(),
    };
    shelf.runs.set("first", `${JSON.stringify(header)}\n`);
    const library = new Library(BOOK, shelf, "0.1.0");
    return linesOf(writeRunBook(library.readAlong("first"), library))[2];
  };
  expect(run(new Date(2026, 10, 12, 12))).toBe("Played from 12 November 2026 to 28 November 2026");
  expect(run(new Date(2026, 10, 28, 9))).toBe("Played on 28 November 2026");
  expect(run(new Date(2025, 11, 31, 12))).toBe("Played from 31 December 2025 to 28 November 2026");
});

it("opens each chapter with its number, title, place and date, and with what is hard in it; a number is told once", () => {
  const lines = linesOf(whole());
  const at = lines.lastIndexOf("Ash &amp; &lt;i&gt;sand&lt;/i&gt;");
  expect(lines.slice(at - 1, at + 4)).toEqual([
    "One",
    "Ash &amp; &lt;i&gt;sand&lt;/i&gt;",
    "South beach, June 1944",
    "A beating is shown here.",
    "The tide is out.2",
  ]);
  expect(lines[lines.lastIndexOf("A Mine") - 1]).not.toBe("One");
});

it("sets what was chosen apart, in its own words, and tells somebody who listens what it is", () => {
  expect(whole()).toContain(
    '<p class="chosen"><span class="said">Chosen: </span>“Go &lt;b&gt;on&lt;/b&gt;”</p>',
  );
});

it("sets a letter as one sheet where it is written, and once more at the end as the censor left it", () => {
  const page = whole();
  const [, written = "", sent = ""] = page
    .split('<div class="paper">')
    .map((part) => part.split("</div>")[0]);
  expect(linesOf(`<body>${written}`)).toEqual(["Kinu. It is black here.", "I am well."]);
  expect(sent).toMatch(
    /Kinu\. It is <span class="said">struck out<\/span><span class="bar"[^>]*>█+<\/span> here\./,
  );
  expect(sent).not.toContain("black");
});

it("numbers the notes in the order they are met, marks each place, and keeps what is emphasised in them", () => {
  const page = whole();
  expect(
    [...page.matchAll(/ href="#(note-\d)"[^>]* aria-label="([^"]*)">(\d)</g)].map(([, ...found]) => found),
  ).toEqual([
    ["note-1", "Note 1: Bones", "1"],
    ["note-2", "Note 2: The tide", "2"],
    ["note-1", "Note 1: Bones", "1"],
  ]);
  expect(page).toContain("<p><strong>Documented.</strong> As in <em>So Sad</em>, says ‘he’.</p>");
  expect(page.match(/href="#mark-1-\d"/g)).toEqual(['href="#mark-1-1"', 'href="#mark-1-2"']);
});

it("of a run that has not ended there is a book as far as it has come", () => {
  const page = bookAfter([]);
  expect(linesOf(page).filter((line) => line === "So far; this run has not ended.")).toHaveLength(2);
  expect(page).not.toContain("A Mine");
});

it("another's book has its title and writer, no letters and notes of ours, and is not taken for English", () => {
  const files: Readonly<Record<string, string>> = {
    "main.ink":
      "# title: Der <Wald>\n# author: Ilse\nEin Wald. # letter: letter_one\n* [Weiter]\n- Ende.\n-> END",
  };
  const { book, problems } = compileStory({ read: (path) => files[path] });
  if (!book) throw new Error(JSON.stringify(problems));
  const library = new Library(book, memoryShelf(), "0.1.0");
  const session = library.begin();
  session.decide(session.scene.options[0]?.id ?? "");
  const page = writeRunBook(session, library);
  const lines = linesOf(page);
  expect(lines.slice(0, 2)).toEqual(["Der &lt;Wald&gt;", "by Ilse"]);
  expect(lines.slice(-4)).toEqual(["Ein Wald.", "Chosen: Weiter", "Ende.", "The end"]);
  expect(lines).not.toContain("Contents");
  expect(page).toContain('<div class="part" lang="">');
});
