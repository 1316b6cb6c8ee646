import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Instrumenter } from "@stryker-mutator/instrumenter";

/** One small fault that can be put into the code. */
export interface Mutant {
  readonly id: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** What kind of fault it is, by Stryker's name. */
  readonly kind: string;
  readonly was: string;
  readonly is: string;
  /** Why nobody need notice it, where a comment in the code says so. */
  readonly ignored: string | undefined;
}

export interface Instrumented {
  readonly mutants: readonly Mutant[];
  /** The text of each file, with all its faults behind switches. */
  readonly code: ReadonlyMap<string, string>;
}

const silent = () => {};
const LOG = {
  ...Object.fromEntries(["trace", "debug", "info", "warn", "error", "fatal"].map((level) => [level, silent])),
  isDebugEnabled: () => false,
} as unknown as ConstructorParameters<typeof Instrumenter>[0];

/** A folder of the code, or one file of it, with every fault that Stryker knows of behind a switch. */
export async function instrumented(path: string): Promise<Instrumented> {
  const paths = path.endsWith(".ts")
    ? [path]
    : readdirSync(path, { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".ts"))
        .map((name) => join(path, name));
  const texts = new Map(paths.sort().map((name) => [name, readFileSync(name, "utf8")]));
  const sources = [...texts].map(([name, content]) => ({ name, content, mutate: true }));
  const { mutants, files } = await new Instrumenter(LOG).instrument(sources, {
    plugins: null,
    excludedMutations: [],
    ignorers: [],
  });
  return {
    mutants: mutants.map(({ id, fileName, location, mutatorName, replacement, statusReason }) => ({
      id,
      file: fileName,
      line: location.start.line + 1,
      column: location.start.column + 1,
      kind: mutatorName,
      was: textAt(texts.get(fileName) ?? "", location),
      is: replacement,
      ignored: statusReason,
    })),
    code: new Map(files.map(({ name, content }) => [name, content])),
  };
}

interface Spot {
  readonly line: number;
  readonly column: number;
}

/** The text between two places, whose lines and columns count from 0. */
function textAt(text: string, { start, end }: { readonly start: Spot; readonly end: Spot }): string {
  const lines = text.split("\n").slice(start.line, end.line + 1);
  const last = lines.length - 1;
  return lines
    .map((line, index) => line.slice(index === 0 ? start.column : 0, index === last ? end.column : undefined))
    .join("\n");
}
