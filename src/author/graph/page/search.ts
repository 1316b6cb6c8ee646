import { findWords } from "../../../text/find-words.ts";
import type { BookIndex, Place } from "./book-index.ts";
import { element } from "./element.ts";

const MOST = 40;

interface Entry {
  readonly id: string;
  readonly words: string;
  readonly beside: string;
  /** All that it is found by. */
  readonly text: string;
}

/** The box in which words are looked for: in names, first words, options, conditions and endings. */
export class Search {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #entries: readonly Entry[];
  readonly #onFound: (ids: ReadonlySet<string> | undefined) => void;

  /** @param onFound told what was found, or nothing when nothing is looked for */
  constructor(
    input: HTMLInputElement,
    list: HTMLElement,
    book: BookIndex,
    onFound: (ids: ReadonlySet<string> | undefined) => void,
  ) {
    this.#input = input;
    this.#list = list;
    this.#entries = book.places.flatMap(entriesOf);
    this.#onFound = onFound;
    for (const event of ["input", "focus"]) input.addEventListener(event, () => this.#look());
    for (const each of [input, list]) each.addEventListener("keydown", (event) => this.#press(event));
    list.addEventListener("click", () => this.#close());
  }

  focus(): void {
    this.#input.focus();
    this.#input.select();
  }

  #look(): void {
    const { value } = this.#input;
    const found = this.#entries.filter(({ text }) => findWords(text, value).length > 0);
    this.#show(found, value.trim() === "" ? undefined : new Set(found.map(({ id }) => id)));
  }

  #show(found: readonly Entry[], ids: ReadonlySet<string> | undefined): void {
    const more = found.length - MOST;
    this.#list.replaceChildren(
      ...found
        .slice(0, MOST)
        .map(({ id, words, beside }) =>
          element(
            "li",
            {},
            element(
              "a",
              { href: `#${encodeURIComponent(id)}` },
              element("span", {}, words),
              element("small", {}, beside),
            ),
          ),
        ),
      ...(more > 0 ? [element("li", { class: "more" }, `and ${more} more`)] : []),
      ...(ids?.size === 0 ? [element("li", { class: "more" }, "Nothing is called so.")] : []),
    );
    this.#list.hidden = ids === undefined;
    this.#onFound(ids);
  }

  /** The words stay there, to be looked for again. */
  #close(): void {
    this.#list.hidden = true;
    this.#onFound(undefined);
  }

  #press(event: KeyboardEvent): void {
    const links = [...this.#list.querySelectorAll("a")];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    if (event.key === "Escape") {
      this.#input.value = "";
      this.#look();
      this.#input.blur();
    } else if (event.key === "ArrowDown") (links[at + 1] ?? links[0])?.focus();
    else if (event.key === "ArrowUp") (links[at - 1] ?? this.#input).focus();
    else if (event.key === "Enter" && at < 0) links[0]?.click();
    else return;
    event.preventDefault();
  }
}

function entriesOf({ id, chapter, scene, choice }: Place): Entry[] {
  if (choice) {
    const { option, condition = "" } = choice;
    return [{ id, words: option, beside: id, text: [option, id, condition].join("\n") }];
  }
  const { words, endings } = scene;
  return [
    { id, words: id, beside: words, text: [id, words, chapter.title].join("\n") },
    ...endings.map(({ fate, title }) => ({
      id,
      words: `■ ${title}`,
      beside: fate,
      text: `${title}\n${fate}`,
    })),
  ];
}
