import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { replay } from "../../../src/run/play/replay.ts";
import { sceneOver } from "../../../src/run/play/run-text.ts";
import { conditionIn } from "../../../src/run/play/scene.ts";
import { realBook } from "../../book.ts";

const TRANSCRIPTS = join(import.meta.dirname, "../../transcripts");
const runs = readdirSync(TRANSCRIPTS).filter((file) => file.endsWith(".txt"));

/** The decisions of a transcript, and the seed it was played with. */
function decisionsIn(file: string): string[] {
  const text = readFileSync(join(TRANSCRIPTS, file), "utf8");
  return text.split("\n").filter((line) => /^\w+(\.\w+)+$/.test(line));
}

it.each(runs)("in %s whoever reads on knows more with each passage, and all of it at the end", (file) => {
  const run = replay(realBook(), 1, []);
  for (const id of decisionsIn(file)) {
    if (!run.offers(id)) break;
    run.choose(id);
    const { scene } = run;
    const { length } = scene.passages;
    const soFar = run.soFar();
    const whole = soFar(length);
    expect(whole.scene).toEqual(scene);
    expect(whole.survival).toEqual(run.survival);
    expect(conditionIn(scene, length)).toEqual(scene.condition);
    expect(conditionIn(scene, 0)).toEqual(conditionIn(scene, 1));
    const notes = new Set<string>();
    for (let read = 1; read < length; read += 1) {
      const { scene: known, survival } = soFar(read);
      const above = scene.passages.slice(0, read).findLastIndex(({ kind }) => kind !== "card") + 1;
      if (above > 0 && above < read) {
        // A card alone tells nothing more.
        expect(known).toEqual(soFar(above).scene);
        continue;
      }
      expect(known.passages).toEqual(scene.passages.slice(0, read));
      const isTold = ({ from }: { from: number }) =>
        scene.passages.slice(0, read).some(({ kind }, index) => index >= from && kind !== "card");
      expect(known.visits).toEqual(scene.visits.filter(isTold));
      expect(scene.died).toEqual(expect.arrayContaining([...known.died]));
      for (const note of notes) expect(known.notes).toContain(note);
      for (const note of known.notes) notes.add(note);
      for (const note of notes) expect(scene.notes).toContain(note);
      if (scene.passages[read - 1]?.kind === "card") continue;
      expect(known.condition).toEqual(conditionIn(scene, read));
      const { when, place, title } = sceneOver(run, { step: run.steps.length, passage: read - 1 });
      expect([title, place, when]).toEqual([known.title, known.place, known.when]);
      expect(survival.context.day <= run.survival.context.day).toBe(true);
    }
  }
  expect(run.steps.length).toBeGreaterThan(50);
});
