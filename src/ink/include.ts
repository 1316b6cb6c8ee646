import type { Finding } from "./findings.ts";

interface Shelf {
  /** Files being read, outermost first. */
  open: readonly string[];
  included: ReadonlySet<string>;
  exists(path: string): boolean;
  /** Why a file that is there cannot be read, in a sentence. */
  whyUnread(path: string): string | undefined;
}

/** The plain way to a file, from one with "." and ".." in it; what leads out of the folder keeps its "..". */
export function plainPath(written: string): string {
  const parts: string[] = [];
  for (const part of written.split("/")) {
    if (part === "..") {
      if (parts.length === 0 || parts.at(-1) === "..") parts.push(part);
      else parts.pop();
    } else if (part !== ".") parts.push(part);
  }
  return parts.join("/");
}

/** Why a file cannot be taken into the book, if it cannot. */
export function includeTrouble(
  path: string,
  { open, included, exists, whyUnread }: Shelf,
): Finding | undefined {
  if (path === "") {
    return {
      rule: "include-path",
      says: "INCLUDE names no file",
      fix: "name one, for example: INCLUDE chapters/01-ash.ink",
    };
  }
  if (path.includes("\\")) {
    return {
      rule: "include-path",
      says: `INCLUDE has a backslash in "${path}", which only Windows reads as a folder`,
      fix: `write "${path.replaceAll("\\", "/")}"`,
    };
  }
  if (/^\/|^[A-Za-z]:/.test(path) || path.split("/").some((part) => ["", ".."].includes(part))) {
    return {
      rule: "include-path",
      says: `INCLUDE leads outside the story folder: "${path}"`,
      fix: 'write the plain way from the story folder, for example "chapters/01-ash.ink"',
    };
  }
  if (open.includes(path)) {
    return {
      rule: "include-cycle",
      says: `"${path}" includes itself (${[...open.slice(open.indexOf(path)), path].join(" → ")})`,
      fix: "take this INCLUDE out; main.ink includes every chapter once",
    };
  }
  if (included.has(path)) {
    return {
      rule: "include-twice",
      says: `"${path}" is included a second time`,
      fix: "take one of the two INCLUDEs out",
    };
  }
  if (!exists(path)) {
    const why = whyUnread(path);
    if (why)
      return {
        rule: "include-unread",
        says: `includes "${path}", which is there, but ${why.replace(/\.$/, "")}`,
        fix: "let it be read, or take this INCLUDE out",
      };
    return {
      rule: "include-missing",
      says: `includes "${path}", which does not exist`,
      fix: "create it, or correct the path; paths start at the story folder, whatever file they stand in",
    };
  }
  return undefined;
}
