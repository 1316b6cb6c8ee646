import { percent } from "../draw/percent.ts";
import type { Lead, Spot } from "../read/book-graph.ts";
import type { BookIndex, Place } from "./book-index.ts";
import { element } from "./element.ts";

/** What there is to know of a scene or a choice, as the elements of a page. */
export function accountOf(place: Place, book: BookIndex): readonly HTMLElement[] {
  return place.choice ? accountOfChoice(place, book) : accountOfScene(place, book);
}

function accountOfScene(place: Place, book: BookIndex): readonly HTMLElement[] {
  const { id, chapter, scene } = place;
  const comings = book.comingTo(id);
  const isStart = id === book.data.graph.start;
  return [
    heading(id, chapter.title),
    where(scene.at),
    ...(scene.words ? [element("p", { class: "quote" }, scene.words)] : []),
    ...(scene.words ? [met(book, id, "Told")] : [element("p", {}, "It tells nothing, and only leads on.")]),
    ...section(
      "Endings",
      scene.endings.map(({ fate, title }) => [
        `■ ${title} `,
        element("code", {}, fate),
        ` ${inShort(book, book.data.fates[fate] ?? 0)}`,
      ]),
    ),
    ...section(
      "Choices",
      scene.choices.map((choice) => [
        link(choice.id, choice.option),
        ...(choice.condition ? [" ", element("code", {}, choice.condition)] : []),
        ` ${inShort(book, book.runsBy(choice.id))}`,
        ...choice.leads.map((lead) => element("div", { class: "lead-line" }, toLead(lead, place, book))),
      ]),
    ),
    ...section(
      "Goes on to",
      scene.leads.map((lead) => [toLead(lead, place, book)]),
    ),
    ...section(
      "Comes from",
      comings.map(({ scene: from, choice, lead }) => [
        lead.isDoor ? "as a door of " : "",
        link(from.id, from.id),
        ...(choice ? [": ", link(choice.id, choice.option)] : []),
      ]),
    ),
    ...(isStart ? [element("p", {}, "The book begins here.")] : []),
    ...(comings.length === 0 && !isStart
      ? [
          element(
            "p",
            {},
            "Nothing in the text diverts here: either nothing leads here, or the run comes by itself.",
          ),
        ]
      : []),
    // Whether a run came by is known by what it was told there.
    ...(scene.words ? way(id, book) : []),
  ];
}

function accountOfChoice(place: Place, book: BookIndex): readonly HTMLElement[] {
  const { id, scene, choice } = place;
  if (!choice) return [];
  return [
    heading(choice.option, id),
    where(choice.at),
    element(
      "p",
      {},
      "Offered in ",
      link(scene.id, scene.id),
      choice.condition ? " where " : ", to all.",
      ...(choice.condition ? [element("code", {}, choice.condition)] : []),
    ),
    met(book, id, "Taken"),
    ...section(
      "Leads to",
      choice.leads.map((lead) => [toLead(lead, place, book)]),
    ),
    ...(choice.leads.length === 0 ? [element("p", {}, "What follows stays in its scene.")] : []),
    ...way(id, book),
  ];
}

const heading = (words: string, above: string): HTMLElement =>
  element("header", {}, element("p", { class: "above" }, above), element("h2", { tabindex: "-1" }, words));

const where = ({ file, line }: Spot): HTMLElement =>
  element("p", { class: "where" }, element("code", {}, `${file}:${line}`));

const link = (id: string, words: string): HTMLElement =>
  element("a", { href: `#${encodeURIComponent(id)}` }, words);

/** Where it leads, and the chapter if that is another one than it comes from. */
function toLead({ to, isDoor }: Lead, from: Place, book: BookIndex): HTMLElement {
  const chapter = book.place(to)?.chapter;
  const elsewhere = chapter && chapter !== from.chapter ? ` (${chapter.title})` : "";
  return element("span", {}, isDoor ? "⇢ " : "→ ", link(to, to), elsewhere);
}

function section(title: string, items: readonly (readonly (Node | string)[])[]): readonly HTMLElement[] {
  if (items.length === 0) return [];
  return [
    element("h3", {}, title),
    element(
      "ul",
      {},
      items.map((item) => element("li", {}, item)),
    ),
  ];
}

const met = (book: BookIndex, id: string, verb: string): HTMLElement =>
  element("p", {}, `${verb} in ${share(book, book.runsBy(id))}.`);

function share({ data: { runs } }: BookIndex, some: number): string {
  return `${some} of ${runs} runs by chance (${percent(some / Math.max(1, runs))})`;
}

const inShort = ({ data: { runs } }: BookIndex, some: number): string => percent(some / Math.max(1, runs));

function way(id: string, book: BookIndex): readonly HTMLElement[] {
  const { runs, hangsOnChance } = book.data;
  const known = book.wayTo(id);
  if (!known)
    return [
      element("h3", {}, "The way there"),
      element(
        "p",
        {},
        `None of the ${runs} runs came here. `,
        element("code", {}, "explore"),
        " goes every way there is, and says whether one does.",
      ),
    ];
  const dice = hangsOnChance ? " This book throws dice: taken again, it may lead elsewhere." : "";
  const says =
    known.length === 0
      ? "It comes before the first choice."
      : `The shortest of those ${runs} runs by chance, not of all there are: ${known.length} ${known.length === 1 ? "choice" : "choices"}.${dice}`;
  return [
    element("h3", {}, "The way there"),
    element("p", {}, says),
    element(
      "ol",
      { class: "way-there" },
      known.map((taken) =>
        element(
          "li",
          {},
          taken?.choice
            ? [link(taken.id, taken.choice.option), " ", element("code", {}, taken.id)]
            : ["(a choice the text does not have)"],
        ),
      ),
    ),
  ];
}
