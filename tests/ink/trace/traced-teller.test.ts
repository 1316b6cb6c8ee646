import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { tellTraced } from "../../../src/ink/trace/traced-teller.ts";
import { Playthrough } from "../../../src/run/play/playthrough.ts";
import { realBook } from "../../book.ts";

const TRANSCRIPTS = join(import.meta.dirname, "..", "..", "transcripts");

test.each(readdirSync(TRANSCRIPTS).filter((file) => file.endsWith(".txt")))(
  "%s is told the same while what it asks is written down, a trace for each line",
  (file) => {
    const ids = readFileSync(join(TRANSCRIPTS, file), "utf8")
      .split("\n")
      .filter((line) => /^[\w.~-]+$/.test(line));
    let lines = 0;
    const plain = new Playthrough(realBook(), 1);
    const run = new Playthrough(realBook(), 1, (...given) => {
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
    });
    for (const id of ids) {
      expect(run.scene).toEqual(plain.scene);
      run.choose(id);
      plain.choose(id);
    }
    expect(run.scene).toEqual(plain.scene);
  },
);
