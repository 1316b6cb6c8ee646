import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { InkParser } from "../../../src/ink/parser.ts";
import { SwiftParser } from "../../../src/ink/read/swift-parser.ts";
import { rounds } from "../../durability/rounds.ts";
import { generatedStory } from "../tell/generated-stories.ts";

const CHAPTERS = join(import.meta.dirname, "..", "..", "..", "story", "chapters");
const NO_FILES = { ResolveInkFilename: (name: string) => name, LoadInkFileContents: () => "" };

/** What a parser makes of a text: ink's JSON, as far as it comes to that, and what was wrong with it and where. */
function parsed(Parser: typeof InkParser, source: string): unknown {
  const complaints: unknown[] = [];
  const complain = (message: string, ...where: unknown[]) => complaints.push([message, ...where]);
  try {
    const story = new Parser(source, "a.ink", complain, null, NO_FILES).ParseStory();
    const made = story.ExportRuntime((message: string) => complaints.push(message));
    return { json: complaints.length > 0 ? "" : made?.ToJson(), complaints };
  } catch (fault) {
    return { fault: String(fault), complaints };
  }
}

function agrees(source: string): void {
  expect(parsed(SwiftParser, source)).toEqual(parsed(InkParser, source));
}

// How a line may begin, and go on: all that ink knows, and what only looks like it.
const BEGINNINGS = [
  ..."*+-=~<>|{}[]()#\\/&!?$:,.0aéō日 \t",
  ...[
    "TODO",
    "TODO: x",
    "TODOs",
    "LIST",
    "LIST a = b",
    "LISTS",
    "VAR",
    "VAR v = 1",
    "VARIOUS",
    "CONST",
    "CONST c = 1",
  ],
  ...[
    "EXTERNAL",
    "EXTERNAL f()",
    "INCLUDE",
    "INCLUDE b.ink",
    "including b.ink",
    "->",
    "-> END",
    "<>",
    "<- t",
    "- else:",
  ],
  ...[
    "{a:",
    "{ - a:",
    "}",
    "{&",
    "=== k",
    "= s",
    "== function g()",
    "~ return 1",
    "~ temp t = 1",
    "* -> ",
    "* [",
    "- (l)",
  ],
];
const ENDINGS = [
  "",
  " word",
  " {v}",
  " {v:a|b}",
  " # tag",
  " -> END",
  " <>",
  "}",
  "|b}",
  " * not",
  " = not",
  "\\n",
  "  ",
];
const oddText = fc
  .array(fc.tuple(fc.constantFrom(...BEGINNINGS), fc.constantFrom(...ENDINGS)), {
    minLength: 1,
    maxLength: 6,
  })
  .map((lines) => lines.map((parts) => parts.join("")).join("\n"));

it("a text is read as ink reads it, whatever its lines begin with", () => {
  for (const beginning of BEGINNINGS)
    agrees(["One.", ...ENDINGS.map((ending) => beginning + ending), "Two."].join("\n"));
  fc.assert(fc.property(oddText, agrees), { numRuns: rounds(100, 20_000), seed: 1 });
});

it("a whole story is", () => {
  fc.assert(fc.property(generatedStory, agrees), { numRuns: rounds(8, 500), seed: 1 });
  for (const file of readdirSync(CHAPTERS)) agrees(readFileSync(join(CHAPTERS, file), "utf8"));
});
