import { choiceOf } from "../../../ink/renamed.ts";
import { type BookGraph, scenesOf } from "../read/book-graph.ts";
import type { Sample } from "../sample.ts";
import type { PageData } from "./page-data.ts";

/** What the page is told. Runs in which nothing was come by soonest are left out. */
export function gatherPageData(graph: BookGraph, sample: Sample): PageData {
  const choices = scenesOf(graph).flatMap((scene) => scene.choices);
  const numbers = new Map(choices.map(({ id }, index) => [id, index]));
  const met = [...sample.scenes, ...sample.choices];
  const kept = [...new Set(met.map(([, { soonest }]) => soonest))].sort((one, other) => one - other);
  return {
    graph,
    runs: sample.runs,
    seed: sample.seed,
    hangsOnChance: sample.hangsOnChance,
    met: Object.fromEntries(
      met.map(([id, { runs, soonest, decisions }]) => [id, [runs, kept.indexOf(soonest), decisions]]),
    ),
    fates: Object.fromEntries(sample.fates),
    decided: kept.map((run) => (sample.decided[run] ?? []).map((id) => numbers.get(choiceOf(id)) ?? -1)),
  };
}
