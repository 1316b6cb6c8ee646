import elkjs, { type ELK, type ElkNode } from "elkjs/lib/elk-api.js";
import elkWorker from "elkjs/lib/elk-worker.min.js";
import { type Chapter, leadsOf } from "../read/book-graph.ts";
import { CARD, cardOf } from "./card.ts";
import type { Inside } from "./placed.ts";

// More lines in one chapter are a tangle, and take very long to lay: then each card names where it leads.
const MOST_WAYS = 200;

const INSIDE = {
  "elk.algorithm": "layered",
  "elk.direction": "DOWN",
  "elk.edgeRouting": "ORTHOGONAL",
  "elk.spacing.nodeNode": "28",
  "elk.spacing.edgeNode": "14",
  "elk.spacing.edgeEdge": "7",
  "elk.layered.spacing.nodeNodeBetweenLayers": "34",
  "elk.layered.spacing.edgeNodeBetweenLayers": "14",
  "elk.layered.spacing.edgeEdgeBetweenLayers": "7",
  // A way back is one against the order of the book, and not whichever makes the fewest.
  "elk.layered.cycleBreaking.strategy": "MODEL_ORDER",
  "elk.layered.thoroughness": "2",
  "elk.layered.considerModelOrder.strategy": "NODES_AND_EDGES",
  "elk.layered.nodePlacement.strategy": "BRANDES_KOEPF",
  "elk.layered.nodePlacement.bk.fixedAlignment": "BALANCED",
  "elk.aspectRatio": "1",
  "elk.padding": "[top=0,left=0,bottom=0,right=0]",
};

/** What lays out chapters, one after the other. */
export const startLayouter = (): ELK => new elkjs.default({ workerFactory: () => new elkWorker.Worker() });

/** Places the scenes of a chapter and the lines between them. @param names what each scene is called in another chapter */
export async function layOutChapter(
  elk: ELK,
  chapter: Chapter,
  names: ReadonlyMap<string, string>,
): Promise<Inside> {
  const here = new Map(chapter.scenes.map(({ id, name }) => [id, name]));
  const lines = chapter.scenes.flatMap((scene) => {
    const leads = leadsOf(scene).filter(({ to }) => here.has(to));
    return [...new Map(leads.map((lead) => [lead.to, { from: scene.id, ...lead }])).values()];
  });
  const ways = lines.length > MOST_WAYS ? [] : lines;
  const cards = chapter.scenes.map((scene) => ({
    scene,
    card: cardOf(scene, (id) => ({
      name: here.get(id) ?? names.get(id) ?? id,
      hasWay: here.has(id) && ways.length > 0,
    })),
  }));
  const placed = await elk.layout<ElkNode>({
    id: "chapter",
    layoutOptions: INSIDE,
    children: cards.map(({ scene, card }) => ({ id: scene.id, width: CARD.width, height: card.height })),
    edges: ways.map(({ from, to }, index) => ({ id: String(index), sources: [from], targets: [to] })),
  });
  const { width = 0, height = 0, children = [], edges = [] } = placed;
  return {
    width,
    height,
    cards: cards.map(({ scene, card }, index) => {
      const { x = 0, y = 0 } = children[index] ?? {};
      return { scene, card, x, y, width: CARD.width, height: card.height };
    }),
    ways: ways.map((way, index) => {
      const sections = edges[index]?.sections ?? [];
      const points = sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [
        startPoint,
        ...bendPoints,
        endPoint,
      ]);
      return { ...way, points };
    }),
  };
}
