import { chart, regionForEach } from "./chart.ts";
import { FACTS, type Fact } from "./events.ts";

/** What Saigo knows. Nothing learned here is forgotten. */
export const facts = chart.createStateConfig({ type: "parallel", states: regionForEach(FACTS, knowledge) });

function knowledge(fact: Fact) {
  const guard = { type: "isFact" as const, params: { fact } };
  return chart.createStateConfig({
    initial: "unknown",
    states: {
      unknown: { on: { "fact.learned": { guard, target: "known" } } },
      known: { on: { "fact.learned": { guard, target: "known" } } },
    },
  });
}
