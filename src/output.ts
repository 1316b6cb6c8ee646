import { standardStream } from "./disk/standard-stream.ts";
import { Output } from "./plain/output.ts";
import { hasEveryLetter } from "./text/charset.ts";

/** Whether what is printed may have every letter. */
export const everyLetter = hasEveryLetter(process.env);

/** What was asked for. */
export const out = new Output(() => standardStream(1), everyLetter);
/** What is said besides: what is wrong, and how far it is. */
export const err = new Output(() => standardStream(2), everyLetter);
