import { compileStory, writeVocabulary } from "../../src/author/story-book.ts";
import type { Book } from "../../src/ink/book.ts";
import { KEYS, type RealTerminal } from "../terminal/device/pty.ts";

const MAIN = `INCLUDE vocabulary.ink
-> trench

=== trench
# chapter: 1
# title: The Trench
# place: South beach
# when: June 1944
~ day("1944-06-19")
-> dig

= dig
~ toil()
~ drink()
~ fill_canteen()
{ dig % 2 == 0:
    ~ hour(NOON)
- else:
    ~ hour(DUSK)
}
Turn {dig}. {&The spade was made for a shorter man, so you dig with a bow, and by evening it is no joke. What goes up on the bank comes down again while it is being counted, and the count is kept by somebody who has the shade of the boat, a pencil, and no opinion at all of what it is that he writes down.|Kashiwara has a theory of sand, which is that there is one basket of it on the whole island, and that the Army carries it past you in the morning and back again at night. He tells it well, leaning, with his face to the sea, and stops the moment the sergeant turns, and goes on from the same word when he has turned away.|Nobody speaks for as long as it takes the shadow of the mast to cross the trench, and then everybody does, about water. It was warm yesterday. It will be warm tomorrow. At home there was a well behind the shop with moss on the inside of it, and you could let a melon down on a rope, and haul it up too cold to hold.}
+ (again) [Dig on to {dig + 1}.]
+ (lean) [Lean on the shovel at {dig}.]
- -> over

= over
-> dig
`;

/** A story without an end in our vocabulary: some sixty words, a few tellings and two options a decision. */
export function diggingBook(): Book {
  const files: Record<string, string> = { "main.ink": MAIN, "vocabulary.ink": writeVocabulary() };
  const { book, problems } = compileStory({ read: (path) => files[path] });
  if (!book || problems.length > 0)
    throw new Error(`The story to dig in does not compile: ${JSON.stringify(problems)}`);
  return book;
}

/** The choice that digs on, as a run file names it. */
export const DIG_ON = "trench.dig.again";

/** Past the card of the chapter, to the first decision. */
export async function toTheTrench(terminal: RealTerminal): Promise<void> {
  await terminal.see("T H E   T R E N C H");
  terminal.type(" ");
  await terminal.until(isTurn(1), "the first turn");
}

/**
 * Decides to dig on and waits for the frame of that turn: its number in the text, and in both options under it.
 * All three are new in every frame, so nothing left over from the last one is taken for it, and under the second
 * option nothing changes, so what is written last is among them.
 * @returns how long that took, in milliseconds.
 */
export async function digOn(terminal: RealTerminal, turn: number): Promise<number> {
  const start = performance.now();
  terminal.type(KEYS.enter);
  await terminal.until(isTurn(turn), `turn ${turn}`);
  return performance.now() - start;
}

/** Whether the whole of a turn stands on the screen. */
export const isTurn = (turn: number) => (lines: readonly string[]) => {
  const screen = lines.join("\n");
  return [`Turn ${turn}. `, `Dig on to ${turn + 1}.`, `Lean on the shovel at ${turn}.`].every((text) =>
    screen.includes(text),
  );
};
