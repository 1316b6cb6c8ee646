export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const NEAREST = 3;
/** At what size nothing is left of small words but a shade. */
const LEGIBLE = 0.3;
const MARGIN = 24;
const FLIGHT_MS = 350;
const STILL_MS = 140;

/** How the picture lies in its window: where its corner is, and how many pixels a unit of it is. */
interface View {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/**
 * Where the picture is looked at from. While it moves the browser only moves and stretches what it has drawn of it, which
 * it does at any size of the book; as soon as it is still, it is drawn anew.
 */
export class Camera {
  readonly #window: HTMLElement;
  readonly #picture: SVGSVGElement;
  readonly #whole: Area;
  #view: View = { x: 0, y: 0, size: 1 };
  #isDrawn = true;
  #flight = 0;
  #stillness: number | undefined;

  constructor(window: HTMLElement, picture: SVGSVGElement) {
    const { width, height } = picture.viewBox.baseVal;
    this.#window = window;
    this.#picture = picture;
    this.#whole = { x: 0, y: 0, width, height };
    picture.style.width = `${width}px`;
    picture.style.height = `${height}px`;
  }

  /** All of it. */
  showWhole(): void {
    this.show(this.#whole, NEAREST);
  }

  /** Flies to where that is seen, no larger than it may be. */
  show({ x, y, width, height }: Area, largest: number): void {
    const { clientWidth, clientHeight } = this.#window;
    const size = Math.min(largest, (clientWidth - MARGIN) / width, (clientHeight - MARGIN) / height);
    this.#flyTo({
      x: clientWidth / 2 - (x + width / 2) * size,
      y: clientHeight / 2 - (y + height / 2) * size,
      size,
    });
  }

  /** By so many pixels. */
  pan(right: number, down: number): void {
    const { x, y, size } = this.#view;
    this.#goTo({ x: x + right, y: y + down, size });
  }

  /** Makes it so many times as large, about a point of the window, or its middle. */
  zoom(times: number, at?: { readonly x: number; readonly y: number }): void {
    const { clientWidth, clientHeight } = this.#window;
    const { x, y } = at ?? { x: clientWidth / 2, y: clientHeight / 2 };
    const size = Math.min(NEAREST, Math.max(this.#smallest(), this.#view.size * times));
    const change = size / this.#view.size;
    this.#goTo({ x: x - (x - this.#view.x) * change, y: y - (y - this.#view.y) * change, size });
  }

  #smallest(): number {
    const { clientWidth, clientHeight } = this.#window;
    return 0.6 * Math.min(clientWidth / this.#whole.width, clientHeight / this.#whole.height);
  }

  #goTo(to: View): void {
    this.#flight += 1;
    this.#stand(to);
  }

  #flyTo(to: View): void {
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
      this.#goTo(to);
      return;
    }
    this.#flight += 1;
    const [flight, from] = [this.#flight, this.#view];
    let start: number | undefined;
    const step = (now: number) => {
      if (flight !== this.#flight) return;
      start ??= now;
      const done = Math.min(1, (now - start) / FLIGHT_MS);
      const share = 1 - (1 - done) ** 3;
      // By factors, or it would race at the one end and creep at the other; the place so that it goes straight there.
      const size = from.size * (to.size / from.size) ** share;
      const gone = to.size === from.size ? share : (size - from.size) / (to.size - from.size);
      this.#stand({ x: from.x + (to.x - from.x) * gone, y: from.y + (to.y - from.y) * gone, size });
      if (done < 1) requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  }

  /** Some of the picture stays in the window, wherever it is pulled. */
  #stand({ x, y, size }: View): void {
    const { clientWidth, clientHeight } = this.#window;
    const within = (place: number, room: number, length: number) =>
      Math.min(room * 0.8, Math.max(room * 0.2 - length * size, place));
    this.#view = {
      x: within(x, clientWidth, this.#whole.width),
      y: within(y, clientHeight, this.#whole.height),
      size,
    };
    if (!this.#isDrawn) return;
    this.#isDrawn = false;
    requestAnimationFrame(() => this.#draw());
  }

  #draw(): void {
    this.#isDrawn = true;
    const { x, y, size } = this.#view;
    this.#picture.style.transform = `translate(${x}px, ${y}px) scale(${size})`;
    this.#picture.classList.add("moving");
    clearTimeout(this.#stillness);
    this.#stillness = setTimeout(() => this.#settle(), STILL_MS);
  }

  #settle(): void {
    this.#picture.classList.remove("moving");
    this.#picture.classList.toggle("far", this.#view.size < LEGIBLE);
  }
}
