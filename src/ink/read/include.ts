import leven from "leven";
import { NAME } from "../sources.ts";
import { stripComments } from "./comments.ts";
import type { Diagnosis } from "./diagnoses.ts";
import { findNear } from "./names.ts";

const FOLDER_OF_BRANCHES = "branches/";

interface IncludeContext {
  /** Files being read, outermost first. */
  open: readonly string[];
  included: ReadonlySet<string>;
  exists(path: string): boolean;
  /** Why a file that is there cannot be read, in a sentence. */
  whyUnread(path: string): string | undefined;
  /** Every file of the story that could be taken in, where that is known. */
  files(): readonly string[];
}

/** @property instead the file that was meant, read anyway: what depends on it is no fault of its own. */
interface IncludeTrouble extends Diagnosis {
  instead?: string;
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
  { open, included, exists, whyUnread, files }: IncludeContext,
): IncludeTrouble | undefined {
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
      fix: `take this INCLUDE out; ${open[0]} includes every chapter once`,
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
    const left = files().filter((file) => !open.includes(file) && !included.has(file));
    const instead = findNear(path, left);
    return {
      rule: "include-missing",
      says: `includes "${path}", which does not exist`,
      fix: instead
        ? `did you mean "${instead}"?`
        : "create it, or correct the path; paths start at the story folder, whatever file they stand in",
      ...(instead ? { instead } : {}),
    };
  }
  return undefined;
}

/** A line that is an INCLUDE but for a slip of the pen. */
export function misspeltInclude(
  text: string,
  at: number,
  exists: IncludeContext["exists"],
): { word: string; finding: Diagnosis } | undefined {
  const line = /(#?[A-Za-z]+)[ \t]+(\S+\.ink)[ \t]*(?=\r?\n|$)/y;
  line.lastIndex = at;
  const [, word = "", path = ""] = line.exec(text) ?? [];
  if (word === "" || word === "INCLUDE" || leven(word.toUpperCase(), "INCLUDE") > 3 || !exists(path))
    return undefined;
  const says = `"${word}" includes nothing: the line would be printed`;
  return { word, finding: { rule: "misspelt-include", says, fix: `write INCLUDE ${path}`, word } };
}

const KNOT = new RegExp(String.raw`^[ \t]*={2,}[ \t]*(?:function[ \t]+)?(${NAME})`, "gmu");
const WORDS = new RegExp(NAME, "gu");

export interface Unlisted {
  file: string;
  finding: Diagnosis;
  /** The book names what stands in it: it was meant to be included. */
  isMeant: boolean;
}

/** Files of the folder that nothing includes. Those of branches are taken in by name. */
export function findUnlistedFiles(
  main: string,
  files: readonly string[],
  included: ReadonlySet<string>,
  read: (file: string) => string,
): Unlisted[] {
  const left = files.filter((file) => !included.has(file) && !file.startsWith(FOLDER_OF_BRANCHES));
  if (left.length === 0) return [];
  const book = [...included].map((file) => stripComments(read(file))).join("\n");
  const words = new Set(book.match(WORDS));
  const own = new Set([...book.matchAll(KNOT)].map(([, knot = ""]) => knot));
  return left.map((file) => {
    const knots = [...stripComments(read(file)).matchAll(KNOT)].map(([, knot = ""]) => knot);
    return {
      file,
      finding: {
        rule: "unlisted-file",
        says: "nothing includes this file, so none of it is in the book",
        fix: `put it into ${main}: INCLUDE ${file}; or take it out of the story folder`,
      },
      isMeant: knots.some((knot) => words.has(knot)) && !knots.some((knot) => own.has(knot)),
    };
  });
}
