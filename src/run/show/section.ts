/** A part of what is told in lines: a heading, and a line for each thing. */
export interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}
