/** Something that may be written at a place. */
export interface Candidate {
  readonly text: string;
  readonly kind: "knot" | "label" | "function" | "value" | "tag" | "file";
  readonly detail?: string;
}
