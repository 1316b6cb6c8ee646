type Attributes = Readonly<Record<string, string>>;
type Content = Node | string | undefined | readonly (Node | string | undefined)[];

/** An element with what is in it. Words become text and never markup. */
export function element(tag: string, attributes: Attributes, ...content: readonly Content[]): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...content.flat().filter((each) => each !== undefined));
  return made;
}

/** An element the page was written with. */
export function part<Kind extends Element>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new TypeError(`The page has no ${id}.`);
  return found;
}
