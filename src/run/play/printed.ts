import { sanitise } from "../../text/sanitise.ts";

// What a quotation can open after: nothing, a space, a bracket, a dash, another quotation mark.
const DOUBLE_OPENS = /(?<=^|[\s([{—–‘-])"(?=\S)/g;
const SINGLE_OPENS = /(?<=^|[\s([{—–“-])'(?=\S)/g;

/** Text as it is printed: safe, and with the quotation marks of a book in place of a typewriter's. */
export const printed = (text: string): string =>
  sanitise(text)
    .replace(DOUBLE_OPENS, "“")
    .replace(SINGLE_OPENS, "‘")
    .replace(DOUBLE_OPENS, "“")
    .replaceAll('"', "”")
    .replaceAll("'", "’");
