import type { ChoiceSource } from "./book.ts";

interface Whereabouts {
  /** Knot and stitch, as far as known. */
  position: string;
  lastChoice?: ChoiceSource | undefined;
}

/** The story itself went wrong while being played. Nothing a reader did, and nothing on disk, is lost by it. */
export class StoryFault extends Error {
  readonly code = "story-fault";
  readonly position: string;
  /** The choice that led to it, where there was one. */
  readonly lastChoice: ChoiceSource | undefined;

  constructor(happened: string, { position, lastChoice }: Whereabouts, options?: ErrorOptions) {
    const place = position ? ` in "${position}"` : "";
    const after = lastChoice ? `, after "${lastChoice.id}" (${lastChoice.file}:${lastChoice.line})` : "";
    super(`The story broke off${place}${after}: ${happened}`, options);
    this.name = "StoryFault";
    this.position = position;
    this.lastChoice = lastChoice;
  }
}
