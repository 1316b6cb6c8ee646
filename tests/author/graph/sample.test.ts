import { expect, it } from "vitest";
import { QuickRun } from "../../../src/author/explore/play/quick-run.ts";
import type { Subject } from "../../../src/author/explore/play/subject.ts";
import { playSample } from "../../../src/author/graph/sample.ts";
import { tell } from "../../../src/ink/tell/teller.ts";
import { graphOf } from "./specimen.ts";

const HOUSE = `VAR key = false
-> hall
=== hall
A hall.
+ [Look about] -> hall
* [Take the key]
    ~ key = true
    -> hall
+ {key} [Into the cellar] -> cellar
+ [Out] -> garden
=== cellar
A cellar.
* [Down] -> well
* [Up] -> garden
=== well
A well.
-> END
=== garden
A garden.
-> END
=== attic
Nobody comes here.
* [Sleep] -> END
`;

const sampleOf = (subject: Subject, seed: number) => playSample(subject, new QuickRun(subject), seed);

it("the same seed plays the same runs, another one others", () => {
  const { subject } = graphOf(HOUSE);
  expect(sampleOf(subject, 1)).toEqual(sampleOf(subject, 1));
  expect(sampleOf(subject, 1).decided).not.toEqual(sampleOf(subject, 2).decided);
});

it("every scene that can be come to was, and its way leads there and no shorter one was played", () => {
  const { subject } = graphOf(HOUSE);
  const { scenes, decided } = sampleOf(subject, 1);
  expect([...scenes.keys()].sort()).toEqual(["cellar", "garden", "hall", "well"]);
  const words = { cellar: "A cellar.", garden: "A garden.", hall: "A hall.", well: "A well." };
  for (const [scene, { soonest, decisions }] of scenes) {
    const teller = tell(subject.book, [], 1);
    let lines = teller.advance();
    for (const id of decided[soonest]?.slice(0, decisions) ?? []) {
      teller.choose(id);
      lines = teller.advance();
    }
    expect(lines.map(({ text }) => text)).toContain(words[scene as keyof typeof words]);
  }
  expect(scenes.get("well")?.decisions).toBe(3);
});

it("the runs that came by are counted, each once however often it did", () => {
  const { subject } = graphOf(HOUSE);
  const { runs, scenes, choices, fates, decided } = sampleOf(subject, 1);
  expect([runs, scenes.get("hall")?.runs]).toEqual([200, 200]);
  expect((fates.get("well") ?? 0) + (fates.get("garden") ?? 0)).toBe(200);
  expect(scenes.get("well")?.runs).toBe(fates.get("well"));
  const look = subject.book.choices[Object.keys(subject.book.choices)[0] ?? ""]?.id ?? "";
  const looking = decided.filter((chose) => chose.some((id) => id === look));
  expect(choices.get(look)?.runs).toBe(looking.length);
  expect(decided.flat().filter((id) => id === look).length).toBeGreaterThan(looking.length);
});

it("a book that breaks off is drawn as far as it was told", () => {
  const { subject } = graphOf("VAR way = 5\n-> sea\n=== sea\nThe sea.\n* [On] -> way\n");
  const { scenes, fates } = sampleOf(subject, 1);
  expect([scenes.get("sea")?.runs, fates.get("fault")]).toEqual([200, 200]);
});
