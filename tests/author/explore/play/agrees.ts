import { expect } from "vitest";
import { QuickRun } from "../../../../src/author/explore/play/quick-run.ts";
import type { Subject } from "../../../../src/author/explore/play/subject.ts";
import { luckOf } from "../../../../src/ink/tell/chance.ts";
import { Playthrough } from "../../../../src/run/play/playthrough.ts";
import { LETTERS } from "../../../../src/survival/events.ts";

export const SEED = 7;
/** A quick run at its first page, with the luck of a seed. */
export function begun(subject: Subject): QuickRun {
  const quick = new QuickRun(subject);
  quick.begin(luckOf(SEED));
  return quick;
}

/** Two runs of one quick playthrough, taken by turns from saved moments, against a plain replay of each. */
export function agrees(subject: Subject, quick: QuickRun, picks: readonly number[]): void {
  const halves = [picks, picks.toReversed()].map((own) => {
    const luck = luckOf(SEED);
    quick.begin(luck);
    const plain = new Playthrough(subject.book, SEED);
    expect(quick.scene).toEqual(plain.scene);
    return { own, plain, luck, moment: quick.playthrough.moment };
  });
  for (let turn = 0; turn < picks.length; turn += 1) {
    for (const half of halves) {
      const { options } = half.plain.scene;
      const id = options[(half.own[turn] ?? 0) % Math.max(1, options.length)]?.id;
      if (id === undefined) continue;
      quick.playthrough.resume(half.moment);
      quick.teller.luck = half.luck;
      quick.playthrough.choose(id);
      half.moment = quick.playthrough.moment;
      half.plain.choose(id);
      expect(quick.scene).toEqual(half.plain.scene);
      expect(quick.playthrough.survival).toEqual(half.plain.survival);
      expect(quick.playthrough.refused).toEqual(half.plain.refused);
      for (const letter of LETTERS)
        expect(quick.playthrough.letter(letter)).toEqual(half.plain.letter(letter));
    }
  }
}
