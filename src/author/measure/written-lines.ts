import type { Outline, Prose } from "../../ink/outline/outline.ts";
import { isHeading, type Place, type Sources } from "../../ink/sources.ts";
import { VOCABULARY_FILE } from "../../ink/vocabulary.ts";

/** A line of the story with words to be read. */
export interface WrittenLine {
  readonly at: Place;
  /** Knot or knot.stitch. */
  readonly flow: string;
  /** It offers a choice, whatever is told on it besides. */
  readonly isOption: boolean;
  /** All that is written on it, of each pair of braces every branch. */
  readonly text: string;
  /** The ways it can be read, each branch in one of them. */
  readonly readings: readonly string[];
  readonly parts: readonly Prose[];
}

// So many branches of one pair of braces are read with what stands around them; of more each is read, too, but not twice.
const MOST_READINGS = 12;

/** The lines of a story in the order of the text; none of what is generated. */
export function writtenLines({ prose }: Outline, sources: Sources): WrittenLine[] {
  const lines = new Map<string, Prose[]>();
  for (const part of prose) {
    const { file, line } = part.at;
    if (part.isGlue || file === VOCABULARY_FILE) continue;
    const key = `${file}:${line}`;
    const known = lines.get(key);
    if (known) known.push(part);
    else lines.set(key, [part]);
  }
  return [...lines.values()].flatMap((parts) => {
    const [first] = parts;
    if (!first) return [];
    const source = sources.line(first.at.file, first.at.line);
    if (isHeading(source)) return [];
    return [
      {
        at: first.at,
        flow: first.flow,
        isOption: /^\s*[*+]/.test(source),
        text: tidy(parts.map(({ text }) => text).join(" ")),
        readings: readingsOf(parts),
        parts,
      },
    ];
  });
}

/** In each reading a pair of braces tells the branch of its number, or its last one. */
function readingsOf(parts: readonly Prose[]): string[] {
  const branches = new Map<number, number[]>();
  for (const { ways } of parts)
    for (const { braces, branch } of ways) {
      const known = branches.get(braces) ?? [];
      if (!known.includes(branch))
        branches.set(
          braces,
          [...known, branch].sort((one, other) => one - other),
        );
    }
  const most = Math.max(1, ...[...branches.values()].map(({ length }) => length));
  const readings = Array.from({ length: Math.min(most, MOST_READINGS) }, (_, reading) => {
    const told = (braces: number) => {
      const all = branches.get(braces) ?? [];
      return all[Math.min(reading, all.length - 1)];
    };
    const own = parts.filter(({ ways }) => ways.every(({ braces, branch }) => told(braces) === branch));
    return tidy(own.map(({ text }) => text).join(""));
  });
  return [...new Set(readings)].filter(Boolean);
}

const tidy = (text: string): string => text.replace(/\s+/g, " ").trim();
