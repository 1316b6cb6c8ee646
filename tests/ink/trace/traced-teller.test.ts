import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { tellTraced } from "../../../src/ink/trace/traced-teller.ts";
import { Playthrough } from "../../../src/run/play/playthrough.ts";
import { realBook } from "../../book.ts";
import { rounds } from "../../durability/rounds.ts";

const TRANSCRIPTS = join(import.meta.dirname, "..", "..", "transcripts");

// Each goes through most of the book's words by itself.
const kept = readdirSync(TRANSCRIPTS).filter((file) => file.endsWith(".txt"));

test.each(kept.filter((_, index) => index % rounds(3, 1) === 0))(
  "%s is told the same while what it asks is written down, a trace for each line",
  (file) => {
    const ids = readFileSync(join(TRANSCRIPTS, file), "utf8")
      .split("\n")
      .filter((line) => /^[\p{L}\p{N}_.~-]+$/u.test(line));
    let lines = 0;
    const plain = new Playthrough(realBook(), 1);
    const traced: typeof tellTraced = (...given) => {
      const teller = tellTraced(...given);
      const choose = (id: string) => {
        lines = 0;
        teller.choose(id);
      };
      const advance = () => {
        const told = teller.advance();
        lines += told.length;
        expect(teller.trace.lines).toHaveLength(lines);
        return told;
      };
      return Object.create(teller, { advance: { value: advance }, choose: { value: choose } });
    };
    const run = new Playthrough(realBook(), 1, { teller: traced, isSearch: true });
    for (const id of ids) {
      expect(run.scene).toEqual(plain.scene);
      run.choose(id);
      plain.choose(id);
    }
    expect(run.scene).toEqual(plain.scene);
  },
);
