import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { dice } from "../../src/author/explore/play/dice.ts";
import { openRunFolder } from "../../src/disk/run-folder.ts";
import { compileBook } from "../../src/ink/compile/compile.ts";
import { Library } from "../../src/run/keep/library.ts";
import type { Scene } from "../../src/run/play/scene.ts";
import { smallBook } from "../book.ts";
import { rounds, SEED, tell } from "./rounds.ts";
import { ownFolder } from "./trench.ts";

const folder = ownFolder();
const file = join(folder, "flipped.jsonl");
const TURNS = ["dig", "lift", "sleep", "wait"];

/** A day is a scene of its own, and the text says every way that led to it. */
const DAYS = Array.from({ length: 12 }, (_, day) => day);
const labelled = smallBook(`
-> day_0
${DAYS.map(
  (day) => `=== day_${day}
Day ${day}{~, and hot|, and wet|, and grey|}.
${TURNS.map((turn) => `* (${turn}) [${turn.toUpperCase()} on day ${day}.]\n    You ${turn}.`).join("\n")}
- -> day_${day + 1}`,
).join("\n")}
=== day_${DAYS.length}
Dark.
-> END`);
const unlabelledText = `-> day_0
${DAYS.map(
  (day) => `=== day_${day}
Day ${day}.
${TURNS.map((turn) => `* ${turn.toUpperCase()} it`).join("\n")}
- -> day_${day + 1}`,
).join("\n")}
=== day_${DAYS.length}
Dark.
-> END`;
const unlabelled = compileBook({ read: (path) => (path === "main.ink" ? unlabelledText : undefined) }).book;

/** A run that went on, marked, went back and went on otherwise. */
function aRun(library: Library): { bytes: Buffer; scenes: readonly Scene[] } {
  const session = library.begin({ name: "whole", seed: 5 });
  const upTo = dice(SEED);
  const decide = () => session.decide(session.scene.options[upTo(session.scene.options.length)]?.id ?? "");
  for (let turn = 0; turn < 5; turn += 1) decide();
  session.setBookmark("before the rain");
  for (let turn = 0; turn < 3; turn += 1) decide();
  session.goTo(4);
  for (let turn = 0; turn < 5; turn += 1) decide();
  session.close();
  const bytes = readFileSync(join(folder, "whole.jsonl"));
  rmSync(join(folder, "whole.jsonl"));
  return { bytes, scenes: [...session.playthrough.steps.map(({ scene }) => scene), session.scene] };
}

it.each([
  ["labelled", labelled],
  ["unlabelled", unlabelled],
])(
  "any one bit of a run of %s choices that flips loses no other line, and nothing goes another way in silence",
  (_, book) => {
    if (!book) throw new Error("The book does not compile.");
    mkdirSync(folder, { recursive: true });
    const library = () => new Library(book, openRunFolder(folder), "0.1.0");
    const { bytes, scenes } = aRun(library());
    const upTo = dice(SEED);
    const every = rounds(23, 1);
    const outcomes = new Map<string, number>();
    const wrong: string[] = [];
    for (let bit = upTo(every); bit < bytes.length * 8; bit += every) {
      const flipped = Buffer.from(bytes);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      writeFileSync(file, flipped);
      const outcome = opened(library, scenes, flipped);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      const line = bytes
        .subarray(0, bit >> 3)
        .toString()
        .split("\n").length;
      if (!/^(whole|told)/.test(outcome))
        wrong.push(
          `${outcome}: bit ${bit & 7} of byte ${bit >> 3}, line ${line}, ${flipped.toString().split("\n")[line - 1]}`,
        );
    }
    tell(`${bytes.length * 8} bits: ${[...outcomes].map(([what, times]) => `${times} ${what}`).join(", ")}`);
    expect(wrong).toEqual([]);
  },
  900_000,
);

/** How a damaged file opens: whole, or told and as far as it is certain; and that it can be gone on with. */
function opened(library: () => Library, scenes: readonly Scene[], flipped: Buffer): string {
  const { session, notices, receipt } = library().open("flipped");
  const { count } = session;
  const says = JSON.stringify([...notices, receipt?.says]);
  if (JSON.stringify(session.scene) !== JSON.stringify(scenes[count])) {
    session.close();
    return notices.length > 0 || receipt ? "told, and on another way" : `another scene in silence`;
  }
  const ahead = receipt?.points.find((point) => point.count > count);
  const isBack = ahead && JSON.stringify(session.goTo(ahead.count)) === JSON.stringify(scenes[ahead.count]);
  session.goTo(count);
  const [option] = session.scene.options;
  if (option) session.decide(option.id);
  session.close();
  const now = readFileSync(file);
  if (!now.subarray(0, flipped.length).equals(flipped)) return "something was written over";
  const again = library().open("flipped");
  const isSame = JSON.stringify(again.session.scene) === JSON.stringify(session.scene);
  again.session.close();
  if (!isSame) return "gone on with, and not there again";
  if (again.notices.length > 0 || again.receipt)
    return `told twice: ${again.notices}${again.receipt?.says}, first ${says}`;
  if (count === scenes.length - 1) return notices.length > 0 ? "told, and whole" : "whole";
  if (!receipt && notices.length === 0) return "short in silence";
  return isBack && ahead.count === scenes.length - 1
    ? "told, and all of it offered"
    : "told, and a part of it offered";
}
