import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { recordTranscript } from "../../src/author/museum/transcript.ts";
import { realBook, smallBook } from "../book.ts";

const kept = readdirSync(import.meta.dirname).filter((file) => file.endsWith(".txt"));

test.each(kept)("%s has the consequences it says (npm run transcripts writes them anew)", (name) => {
  const transcript = readFileSync(join(import.meta.dirname, name), "utf8");
  expect(recordTranscript(transcript, realBook())).toBe(transcript);
});

describe("a transcript", () => {
  const book = (words: string, deed: string) =>
    smallBook(`
# place: the beach
~ day("1944-06-19")
~ hour(NOON)
Sand.
* (give) [Give water]
    ~ give_water(KASHIWARA)
    ~ ${deed}
    ~ learn(BREAD_SUM)
    ${words}
* (keep_it) [Keep it]
-
* (write) [Write home]
    ~ draft(LETTER_ONE)
    ~ dies(YONEDA)
    ~ hour(DUSK)
- The sun goes down. # end: sunset
-> END`);
  const DECISIONS = "# Who gives and who writes.\ngive\nwrite\n";

  it("says under each decision what it changed, and last how the run ends", () => {
    expect(recordTranscript(DECISIONS, book("He thanks you.", "toil()"))).toBe(`# Who gives and who writes.
    19 June 1944, noon
    at the beach
give
    thirst: slaked → dry
    canteen: half → mouthful
    strength: rested → tired
    kashiwara: stranger → known
    learns bread_sum
write
    19 June 1944, dusk
    yoneda dies
    letter_one: drafted
The end: sunset
`);
  });

  it("stays as it is when a sentence is reworded, and does not when a consequence changes", () => {
    const before = recordTranscript(DECISIONS, book("He thanks you.", "toil()"));
    expect(recordTranscript(before, book("He says nothing.", "toil()"))).toBe(before);
    expect(recordTranscript(before, book("He thanks you.", "go_hungry()"))).not.toBe(before);
  });

  it("names the decisions that are offered in place of one that is not", () => {
    expect(() => recordTranscript("give\nsing\n", book("He thanks you.", "toil()"))).toThrow(
      'After 1 decisions "sing" is not offered; there is write.',
    );
  });
});
