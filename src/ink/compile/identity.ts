import { createHash } from "node:crypto";
import type { Book } from "../book.ts";

const SAFE = /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/;
const LONGEST = 32;
const HASH = 6;

/**
 * By what a book is known to its runs, fit to be the name of a folder. An id of small letters, digits and hyphens is
 * taken as it is; anything else gets a few digits that tell it from what looks like it. Nothing where nothing is known.
 * @param name what tells it from others where it has no id: its title, or the place it lies in
 */
export function makeIdentity(id: string | undefined, name: string | undefined): string | undefined {
  if (id !== undefined && SAFE.test(id)) return id;
  const known = id ?? name;
  return known === undefined ? undefined : slugOf(known);
}

/** Twelve hex digits that are others wherever words, flow or choice ids are. */
export function hashOf(ink: string, choices: Book["choices"]): string {
  const ids = Object.entries(choices).map(([path, { id }]) => `${path}\t${id}`);
  return createHash("sha256")
    .update([ink, ...ids].join("\n"))
    .digest("hex")
    .slice(0, 12);
}

function slugOf(name: string): string {
  const words = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST)
    .replace(/^-|-$/g, "");
  const hash = createHash("sha256").update(name.normalize("NFC")).digest("hex").slice(0, HASH);
  return `${words || "book"}-${hash}`;
}
