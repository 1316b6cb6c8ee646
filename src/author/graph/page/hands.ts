import type { Camera } from "./camera.ts";

// A hand that clicks is not quite still.
const STILL = 4;
const WHEEL = 0.0015;
// With Ctrl, as a browser tells of two fingers on a touch pad, which move it by little.
const PINCH = 0.01;
const A_LINE = 16;
const STEP = 90;
const CLOSER = 1.3;

/** Moves the picture by mouse, finger and key. */
export function listenToHands(window: HTMLElement, camera: Camera): void {
  const down = new Map<number, { x: number; y: number }>();
  let moved = 0;
  const place = ({ clientX, clientY }: { clientX: number; clientY: number }) => {
    const { left, top } = window.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  window.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    if (down.size === 0) moved = 0;
    down.set(event.pointerId, place(event));
  });
  window.addEventListener("pointermove", (event) => {
    const before = down.get(event.pointerId);
    if (!before) return;
    const now = place(event);
    moved += Math.hypot(now.x - before.x, now.y - before.y);
    // What is pulled is clicked on nowhere. Not before: a link would hear no click.
    if (moved > STILL && !window.hasPointerCapture(event.pointerId))
      window.setPointerCapture(event.pointerId);
    const [other] = [...down].filter(([id]) => id !== event.pointerId).map(([, at]) => at);
    if (other) {
      const apart = (at: { x: number; y: number }) => Math.hypot(at.x - other.x, at.y - other.y);
      if (apart(before) > 0) camera.zoom(apart(now) / apart(before), other);
    } else camera.pan(now.x - before.x, now.y - before.y);
    down.set(event.pointerId, now);
  });
  for (const end of ["pointerup", "pointercancel"] as const)
    window.addEventListener(end, ({ pointerId }) => down.delete(pointerId));
  window.addEventListener("dragstart", (event) => event.preventDefault());
  window.addEventListener(
    "wheel",
    (event) => {
      event.preventDefault();
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : A_LINE;
      camera.zoom(Math.exp(-event.deltaY * lines * (event.ctrlKey ? PINCH : WHEEL)), place(event));
    },
    { passive: false },
  );
}

const MOVES: Readonly<Record<string, (camera: Camera) => void>> = {
  "+": (camera) => camera.zoom(CLOSER),
  "=": (camera) => camera.zoom(CLOSER),
  "-": (camera) => camera.zoom(1 / CLOSER),
  "0": (camera) => camera.showWhole(),
  ArrowLeft: (camera) => camera.pan(STEP, 0),
  ArrowRight: (camera) => camera.pan(-STEP, 0),
  ArrowUp: (camera) => camera.pan(0, STEP),
  ArrowDown: (camera) => camera.pan(0, -STEP),
};

/** Moves the picture by key. @returns whether it was a key for that */
export function moveByKey(key: string, camera: Camera): boolean {
  const move = MOVES[key];
  move?.(camera);
  return move !== undefined;
}
