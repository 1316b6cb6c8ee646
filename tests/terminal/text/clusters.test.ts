import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { openRunFolder } from "../../../src/disk/run-folder.ts";
import { readDecisionList } from "../../../src/run/keep/decision-list.ts";
import { Library } from "../../../src/run/keep/library.ts";
import { drawFrame } from "../../../src/terminal/frame.ts";
import { openReading } from "../../../src/terminal/text/leaves.ts";
import { countColumns } from "../../../src/text/width.ts";
import { realBook } from "../../book.ts";
import { newFolder, PLAIN_COLOURS } from "../reader.ts";

const SUNSET = join(import.meta.dirname, "..", "..", "transcripts", "the-sunset.txt");

afterEach(() => vi.restoreAllMocks());

// The tables by which characters of several code points are told apart take 25 ms to load, a quarter of a start.
test("no page of a run has to look up what is one character", () => {
  vi.spyOn(Intl, "Segmenter").mockImplementation(
    class {
      constructor() {
        throw new Error("looked up");
      }
    } as never,
  );
  expect(() => countColumns("か\u3099")).toThrow("looked up");
  const session = new Library(realBook(), openRunFolder(newFolder()), "0.0.0").rehearse(1);
  for (const decision of readDecisionList(readFileSync(SUNSET, "utf8")).decisions) {
    for (const [columns, rows] of [
      [80, 24],
      [200, 60],
    ] as const)
      drawFrame({ page: openReading(session), window: { columns, rows, look: PLAIN_COLOURS } });
    session.decide(decision);
  }
});
