// Apart from what writes them: the command line knows the formats at every start, and nothing else of letters and runs.

/** What a run and its letters are printed as. */
export const FORMATS = ["txt", "md", "html"] as const;
export type Format = (typeof FORMATS)[number];
