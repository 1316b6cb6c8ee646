import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openRunFolder } from "../../src/disk/run-folder.ts";
import { readDecisionList } from "../../src/run/keep/decision-list.ts";
import { Library } from "../../src/run/keep/library.ts";
import { atTheOptions, leafOf, openReading } from "../../src/terminal/text/leaves.ts";
import { layOut } from "../../src/terminal/text/reading-layout.ts";
import type { Window } from "../../src/terminal/view/view.ts";
import { realBook } from "../book.ts";
import { newFolder, PLAIN_COLOURS } from "./reader.ts";

const TRANSCRIPTS = join(import.meta.dirname, "..", "transcripts");
const PAGE: Window = { columns: 80, rows: 24, look: PLAIN_COLOURS };
const MOST_DECISIONS = 400;

/** How many decisions of a run there are, and under how many of them the reader sees every option at once. */
function inSight(decisions: readonly string[] | undefined): { all: number; atOnce: number } {
  const session = new Library(realBook(), openRunFolder(newFolder()), "0.0.0").rehearse(1);
  const counted = { all: 0, atOnce: 0 };
  for (let count = 0; count < (decisions?.length ?? MOST_DECISIONS); count += 1) {
    const page = atTheOptions(openReading(session));
    const layout = layOut(page, leafOf(page), PAGE);
    counted.all += 1;
    if (layout.visible.length === layout.choices.length) counted.atOnce += 1;
    const next = decisions ? decisions[count] : session.scene.options[0]?.id;
    if (next === undefined) break;
    session.decide(next);
  }
  return counted;
}

test("of eight decisions seven need no key before all their options are seen, over ten whole runs at 80×24", () => {
  const runs = readdirSync(TRANSCRIPTS)
    .filter((file) => file.endsWith(".txt"))
    .map((file) => readDecisionList(readFileSync(join(TRANSCRIPTS, file), "utf8")).decisions);
  const counted = [...runs, undefined].map(inSight);
  expect(counted.length).toBeGreaterThanOrEqual(10);
  const sum = (key: "all" | "atOnce") => counted.reduce((so, each) => so + each[key], 0);
  expect(sum("all")).toBeGreaterThan(1_000);
  expect((sum("all") - sum("atOnce")) / sum("all")).toBeLessThanOrEqual(1 / 8);
});
