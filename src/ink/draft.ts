import type { Place, Sources } from "./sources.ts";

/** The story as the parser gets it: as written, save for the lines ink could not bear. */
export class Draft {
  readonly #sources: Sources;
  readonly #mended = new Map<string, string>();

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  text(file: string): string | undefined {
    return this.#mended.get(file) ?? this.#sources.text(file);
  }

  /** Rewrites one line in memory. @returns whether that changed anything */
  mend({ file, line }: Place, change: (text: string) => string): boolean {
    const lines = (this.text(file) ?? "").split("\n");
    const before = lines[line - 1] ?? "";
    const after = change(before);
    lines[line - 1] = after;
    this.#mended.set(file, lines.join("\n"));
    return after !== before;
  }

  /** Takes a line out; a heading stays, or all that diverts to it would be at fault too. */
  strike(at: Place): boolean {
    return this.mend(at, (text) => (/^\s*=/.test(text) ? text : text.endsWith("\r") ? "\r" : ""));
  }
}
