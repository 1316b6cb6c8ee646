import type { Box, Inside, PlacedWay, Point } from "./placed.ts";

const BETWEEN = 72;
const TURN = 16;
const APART = 8;
const MOST_ACROSS = 4;
// How much longer or shorter than the others a column may be.
const UNEVEN = 0.4;

/** What lies between two heights of a chapter. */
interface Part {
  readonly from: number;
  readonly to: number;
}

/**
 * Folds a chapter that is longer than that into columns, as a newspaper does: where no more than a few lines go
 * on from what stands above to what stands below. One that has no such place stays as it is.
 */
export function fold(inside: Inside, longest: number): Inside {
  const parts = partsOf(inside, longest);
  if (parts.length === 1) return inside;
  const column = (y: number) => parts.findIndex(({ from, to }) => y >= from && y < to);
  let x = 0;
  const shifts = parts.map((_, index): Point & { readonly right: number; readonly bottom: number } => {
    const edges = edgesIn(inside, (y) => column(y) === index);
    const shift = { x: x - edges.left, y: -edges.top };
    x += edges.right - edges.left + BETWEEN;
    return { ...shift, right: x - BETWEEN, bottom: edges.bottom - edges.top };
  });
  const shiftAt = (y: number) => shifts[column(y)] ?? { x: 0, y: 0, right: 0, bottom: 0 };
  const moved = <Placed extends Point>(placed: Placed, y = placed.y): Placed => {
    const shift = shiftAt(y);
    return { ...placed, x: placed.x + shift.x, y: placed.y + shift.y };
  };
  const met = new Map<number, number>();
  const turned = (way: PlacedWay): PlacedWay => {
    const [first, last] = [way.points[0], way.points.at(-1)];
    if (!first || !last) return way;
    const [above, below] = [shiftAt(first.y - 1), shiftAt(last.y + 1)];
    if (above === below) return { ...way, points: way.points.map((point) => moved(point, first.y - 1)) };
    const [start, end] = [moved(first, first.y - 1), moved(last, last.y + 1)];
    // Those that go from one column to the next lie beside each other.
    const nth = met.get(above.x) ?? 0;
    met.set(above.x, nth + 1);
    const apart = nth * APART;
    const [down, up, aside] = [
      above.bottom + TURN + apart,
      -TURN - apart,
      above.right + BETWEEN / 2 - APART + apart,
    ];
    const corners = [
      { x: start.x, y: down },
      { x: aside, y: down },
      { x: aside, y: up },
      { x: end.x, y: up },
    ];
    return { ...way, points: [start, ...corners, end] };
  };
  return {
    width: x - BETWEEN,
    height: Math.max(...shifts.map(({ bottom }) => bottom)) + TURN + MOST_ACROSS * APART,
    cards: inside.cards.map((card) => moved(card)),
    ways: inside.ways.map(turned),
  };
}

function partsOf(inside: Inside, longest: number): Part[] {
  const count = Math.ceil(inside.height / longest);
  const cuts = cutsOf(inside);
  const parts: Part[] = [];
  let from = 0;
  for (let left = count; left > 1; left -= 1) {
    const length = (inside.height - from) / left;
    const fitting = cuts.filter((y) => Math.abs(y - from - length) < length * UNEVEN);
    const cut = nearest(fitting, from + length);
    if (cut === undefined) break;
    parts.push({ from, to: cut });
    from = cut;
  }
  return [...parts, { from, to: Number.POSITIVE_INFINITY }];
}

/** The heights at which a chapter can be cut. */
function cutsOf({ cards, ways }: Inside): number[] {
  const bottoms = [...new Set(cards.map(({ y, height }) => y + height + 1))].sort((a, b) => a - b);
  return bottoms.filter((cut) => {
    if (cards.some(({ y, height }) => y < cut && y + height > cut) || !cards.some(({ y }) => y > cut))
      return false;
    const across = ways.filter(
      ({ points }) => points.some(({ y }) => y < cut) && points.some(({ y }) => y > cut),
    );
    const goOn = across.filter(({ points }) => (points[0]?.y ?? cut) < cut);
    return across.length <= MOST_ACROSS && goOn.length === across.length;
  });
}

const nearest = (places: readonly number[], wanted: number): number | undefined =>
  [...places].sort((one, other) => Math.abs(one - wanted) - Math.abs(other - wanted))[0];

function edgesIn({ cards, ways }: Inside, isIn: (y: number) => boolean) {
  const boxes: Box[] = cards.filter(({ y }) => isIn(y));
  const whole = ways.filter(({ points }) => points.every(({ y }) => isIn(y)));
  const points = whole.flatMap((way) => way.points);
  return {
    left: Math.min(...boxes.map(({ x }) => x), ...points.map(({ x }) => x)),
    right: Math.max(...boxes.map(({ x, width }) => x + width), ...points.map(({ x }) => x)),
    top: Math.min(...boxes.map(({ y }) => y)),
    bottom: Math.max(...boxes.map(({ y, height }) => y + height), ...points.map(({ y }) => y)),
  };
}
