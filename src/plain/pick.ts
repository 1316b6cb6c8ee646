import type { Dialog } from "./dialog.ts";

/** What a line typed in place of a number led to: a new list, another question, no more questions, or nothing we know. */
export type Instead = "list" | "ask" | "done" | "unknown";

/**
 * Asks until a number that is offered comes; undefined when the input ends, the reader leaves, or a line settled it.
 * @param offers asked when the list is printed, and only then: a number takes what stands behind it on the screen
 */
export async function pick(
  dialog: Dialog,
  offers: () => readonly string[],
  instead: (line: string) => Instead = () => "unknown",
): Promise<number | undefined> {
  let labels: readonly string[] = [];
  for (let next: Instead = "list"; ; ) {
    if (next === "list") {
      labels = offers();
      for (const [index, label] of labels.entries()) dialog.say(`${index + 1}. ${label}`);
    }
    const line = await dialog.ask("> ");
    if (line === undefined || /^q(uit)?$/i.test(line)) return undefined;
    if (/^\d+$/.test(line) && labels[Number(line) - 1]) return Number(line) - 1;
    next = instead(line);
    if (next === "done") return undefined;
    if (next === "unknown") dialog.say(`Type a number from 1 to ${labels.length}.`);
  }
}

/** Says what cannot be done and asks what to do instead; a reader who does not answer gets the last. */
export async function askInstead<T extends string>(
  dialog: Dialog,
  said: string,
  offers: readonly [T, ...T[]],
): Promise<T> {
  dialog.say(said);
  const chosen = await pick(dialog, () => offers);
  return offers[chosen ?? offers.length - 1] ?? offers[0];
}
