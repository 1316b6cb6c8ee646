import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { Playthrough } from "../../../src/run/play/playthrough.ts";
import { replay } from "../../../src/run/play/replay.ts";
import { changeWords } from "../../../src/run/why/what-changed.ts";
import { whyEnding } from "../../../src/run/why/why.ts";
import { LETTERS, PERSONS } from "../../../src/survival/events.ts";
import { realBook } from "../../book.ts";
import { rounds } from "../../durability/rounds.ts";
import { everyEvent } from "../../survival/every-event.ts";

const TRANSCRIPTS = join(import.meta.dirname, "..", "..", "transcripts");
const kept = readdirSync(TRANSCRIPTS).filter((file) => file.endsWith(".txt"));
const SEED = 1;

const decisionsOf = (file: string): string[] =>
  readFileSync(join(TRANSCRIPTS, file), "utf8")
    .split("\n")
    .filter((line) => /^[\w.~-]+$/.test(line));

/** How a run ends that decides otherwise there, and then as before wherever it can; else the first option. */
function endsWith(ids: readonly string[], decision: number, other: string): string | undefined {
  const run = new Playthrough(realBook(), SEED);
  for (const id of ids.slice(0, decision)) run.choose(id);
  run.choose(other);
  const taken = new Set([other]);
  for (let left = 300; run.options.length > 0 && left > 0; left -= 1) {
    const again = ids.findIndex((id, place) => place > decision && !taken.has(id) && run.offers(id));
    const next = ids[again] ?? (run.options.find(({ id }) => !taken.has(id)) ?? run.options[0])?.id ?? "";
    taken.add(next);
    run.choose(next);
  }
  const { close } = run.scene;
  return close?.kind === "ending" ? close.fate : undefined;
}

// Of each third one; in the full length of each.
const asked = kept.filter((_, index) => index % rounds(3, 1) === 0);

test.each(asked)("%s says in three to five decisions why it ended so, and each is one", (file) => {
  const ids = decisionsOf(file);
  const playthrough = replay(realBook(), SEED, ids);
  const { close } = playthrough.scene;
  const why = whyEnding({ playthrough, seed: SEED });
  const points = why?.points ?? [];
  expect(points.length).toBeGreaterThanOrEqual(3);
  expect(points.length).toBeLessThanOrEqual(5);
  const places = points.map(({ decision }) => decision);
  expect(places).toEqual([...new Set(places)].sort((one, other) => one - other));
  for (const { decision, option, changed } of points) {
    expect(option).toBe(playthrough.steps[decision]?.chose.text);
    expect(changed).toMatch(/^[“\p{Lu}].*[.!?…”]$/u);
  }
  // The nearest of them, played otherwise by somebody who knows nothing of how it was found.
  const last = points.at(-1)?.decision ?? 0;
  const others = playthrough.steps[last]?.scene.options.filter(({ id }) => id !== ids[last]) ?? [];
  const ends = others.map(({ id }) => endsWith(ids, last, id));
  expect(ends.some((fate) => fate !== (close?.kind === "ending" ? close.fate : ""))).toBe(true);
});

it("the same run is answered alike each time", () => {
  const playthrough = replay(realBook(), SEED, decisionsOf(kept[0] ?? ""));
  const answer = () => whyEnding({ playthrough, seed: SEED });
  expect(answer()).toEqual(answer());
});

describe("the words for what changed", () => {
  it("are a reader's for every event there is", () => {
    for (const event of everyEvent) {
      const words = changeWords({ event, moved: [{ region: 0, from: "", to: "known" }] });
      expect(words).toMatch(/^\p{L}.{3,}[^.]$/u);
      expect(words).not.toMatch(/_|undefined|letter_|\b(diedOf|slaked)\b/);
    }
  });

  it("name everybody and every paper otherwise", () => {
    for (const [type, key, ids] of [
      ["person.died", "person", PERSONS],
      ["letter.sent", "letter", LETTERS],
    ] as const) {
      const words = ids.map((id) => changeWords({ event: { type, [key]: id } as never, moved: [] }));
      expect(new Set(words).size).toBe(ids.length);
    }
  });
});
