import type { ChoiceSource, Heading } from "../book.ts";
import type { Line } from "./passage.ts";

interface Whereabouts {
  /** Knot and stitch, as far as known. */
  position: string;
  /** Where that stands in the story. */
  heading?: Heading | undefined;
  lastChoice?: ChoiceSource | undefined;
  /** What was told of the passage before it broke off. */
  told?: readonly Line[];
}

/** The story itself went wrong while being played. Nothing a reader did, and nothing on disk, is lost by it. */
export class StoryFault extends Error {
  readonly code = "story-fault";
  readonly position: string;
  readonly told: readonly Line[];

  constructor(
    happened: string,
    { position, heading, lastChoice, told = [] }: Whereabouts,
    options?: ErrorOptions,
  ) {
    const at = heading ? `${heading.file}:${heading.line}` : "";
    const place = position ? ` in “${position}”${at && ` (${at})`}` : at && ` in ${at}`;
    const after = lastChoice ? `, after “${lastChoice.id}” (${lastChoice.file}:${lastChoice.line})` : "";
    super(`The story broke off${place}${after}: ${happened}`, options);
    this.name = "StoryFault";
    this.position = position;
    this.told = told;
  }
}
