import { standardStream } from "./disk/standard-stream.ts";
import { Output } from "./plain/output.ts";
import { hasEveryLetter } from "./text/charset.ts";
import type { Streams } from "./workshop/streams.ts";

/** The two streams of a program, in the letters that its terminal has. */
export function openStreams(): Streams {
  const everyLetter = hasEveryLetter(process.env);
  const open = (descriptor: 1 | 2) => new Output(() => standardStream(descriptor), everyLetter);
  return { out: open(1), err: open(2) };
}
