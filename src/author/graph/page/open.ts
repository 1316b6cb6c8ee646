import type { PageData } from "../write/page-data.ts";
import { accountOf } from "./account.ts";
import { BookIndex, type Place } from "./book-index.ts";
import { Camera } from "./camera.ts";
import { part } from "./element.ts";
import { listenToHands, moveByKey } from "./hands.ts";
import { Search } from "./search.ts";

// What the page does once it stands there. Which scene or choice is looked at is in its address, behind the `#`, so that
// every mention of one is a link, and the browser's way back leads back.

const CLOSE = 1.1;
const AROUND = 260;

const book = new BookIndex(JSON.parse(part("book-data", HTMLScriptElement).textContent ?? "") as PageData);
const map = part("map", HTMLElement);
const picture = part("picture", SVGSVGElement);
const account = part("account", HTMLElement);
const camera = new Camera(map, picture);
const links = new Map(
  [...picture.querySelectorAll<SVGAElement>("a.scene, a.choice")].map((link) => [
    idIn(link.href.baseVal),
    link,
  ]),
);
const ways = [...picture.querySelectorAll<SVGPathElement>(".way")];

const search = new Search(part("find", HTMLInputElement), part("found", HTMLElement), book, (found) => {
  picture.classList.toggle("searching", found !== undefined);
  for (const [id, link] of links) link.classList.toggle("found", found?.has(id) ?? false);
});

function idIn(address: string): string {
  try {
    return decodeURIComponent(address.slice(1));
  } catch {
    return "";
  }
}

/** Shows what the address names. */
function look(): void {
  const place = book.place(idIn(location.hash));
  const isInMap = map.contains(document.activeElement);
  document.body.classList.toggle("open", place !== undefined);
  account.hidden = place === undefined;
  for (const link of picture.querySelectorAll(".here")) link.classList.remove("here");
  for (const way of ways)
    way.classList.toggle(
      "on",
      place !== undefined && [way.dataset.from, way.dataset.to].includes(place.scene.id),
    );
  if (!place) return;
  links.get(place.scene.id)?.classList.add("here");
  links.get(place.id)?.classList.add("here");
  account.replaceChildren(closing, ...accountOf(place, book));
  account.scrollTop = 0;
  if (!isInMap) account.querySelector("h2")?.focus({ preventScroll: true });
  goTo(place);
}

function goTo({ scene }: Place): void {
  const box = links.get(scene.id)?.getBBox();
  if (!box) return;
  const { x, y, width, height } = box;
  camera.show(
    { x: x - AROUND, y: y - AROUND / 2, width: width + 2 * AROUND, height: height + AROUND },
    CLOSE,
  );
}

function leave(): void {
  if (location.hash) location.hash = "";
}

const closing = document.createElement("button");
closing.className = "closing";
closing.type = "button";
closing.textContent = "×";
closing.setAttribute("aria-label", "Close");
closing.addEventListener("click", leave);

for (const [id, key] of [
  ["nearer", "+"],
  ["farther", "-"],
  ["whole", "0"],
] as const)
  part(id, HTMLButtonElement).addEventListener("click", () => moveByKey(key, camera));

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement) return;
  if (event.key === "/") search.focus();
  else if (event.key === "Escape") leave();
  else if (account.contains(document.activeElement) || !moveByKey(event.key, camera)) return;
  event.preventDefault();
});
// A card that is come to by the Tab key may lie outside of what is seen.
map.addEventListener("focusin", ({ target }) => {
  const place =
    target instanceof SVGAElement &&
    target.matches(":focus-visible") &&
    book.place(idIn(target.href.baseVal));
  if (place) goTo(place);
});
listenToHands(map, camera);
window.addEventListener("hashchange", look);
camera.showWhole();
look();
