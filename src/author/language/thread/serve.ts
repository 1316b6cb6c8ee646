import { type MessagePort, receiveMessageOnPort } from "node:worker_threads";
import type { FromThread, OpenText, ThreadSetup, ToThread } from "./messages.ts";
import { OpenBooks, Superseded, type World } from "./open-books.ts";

// So often work is given up for a newer text; then it is done all the same, or somebody who types fast would never see it.
const MOST_GIVEN_UP = 3;

/**
 * The work of the thread that reads: takes texts as they are typed, says what is to be said of each story whenever that is
 * otherwise, and answers what it is asked.
 */
export function serve(
  port: MessagePort,
  { roots, texts, barred }: ThreadSetup,
  makeWorld: (textOf: (path: string) => string | undefined) => World,
): void {
  const say = (word: FromThread) => port.postMessage(word);
  const waiting: Extract<ToThread, { kind: "ask" }>[] = [];
  let at: string | undefined;
  let isSuperseded = false;
  let givenUp = 0;
  let isComing = false;

  const books = new OpenBooks(makeWorld, roots, () => {
    for (let got = receiveMessageOnPort(port); got; got = receiveMessageOnPort(port))
      take(got.message as ToThread);
    if (isSuperseded && givenUp < MOST_GIVEN_UP) throw new Superseded();
  });
  for (const text of texts) books.setText(text);
  for (const story of barred) books.leave(story);

  const takeText = (text: OpenText) => {
    const story = books.setText(text);
    if (story !== undefined && story === at) isSuperseded = true;
  };
  const take = (word: ToThread) => {
    if (word.kind === "text") takeText(word.text);
    else if (word.kind === "stirred") {
      books.stir();
      isSuperseded = true;
    } else if (word.ask.do === "completion") answer(word);
    else waiting.push(word);
  };
  const answer = ({ number, ask }: Extract<ToThread, { kind: "ask" }>) =>
    say({ kind: "answer", number, answer: guarded(() => books.answer(ask)) });
  const guarded = <Result>(deed: () => Result): Result | undefined => {
    try {
      return deed();
    } catch (error) {
      if (error instanceof Superseded) throw error;
      say({ kind: "says", says: error instanceof Error ? error.message : String(error) });
      return undefined;
    }
  };

  const lookAt = (story: string) => {
    at = story;
    isSuperseded = false;
    say({ kind: "busy", story });
    try {
      say({ kind: "marks", story, files: books.look(story) });
      givenUp = 0;
    } catch (error) {
      if (error instanceof Superseded) givenUp += 1;
      else {
        say({ kind: "says", says: error instanceof Error ? error.message : String(error) });
        say({ kind: "marks", story, files: [] });
      }
    } finally {
      at = undefined;
    }
  };
  const work = () => {
    isComing = false;
    for (let story = books.next; story !== undefined; story = books.next) lookAt(story);
    for (let word = waiting.shift(); word; word = waiting.shift()) answer(word);
    say({ kind: "idle" });
    if (books.next !== undefined || waiting.length > 0) come();
  };
  // What was sent together is taken together.
  const come = () => {
    if (isComing) return;
    isComing = true;
    setImmediate(work);
  };
  port.on("message", (word: ToThread) => {
    take(word);
    come();
  });
  come();
}
