// Apart from what writes them: the command line knows the formats at every start, and nothing else of letters and runs.

/** What the letters of a run are printed as. */
export const LETTER_FORMATS = ["txt", "md", "html"] as const;
export type LetterFormat = (typeof LETTER_FORMATS)[number];

/** What a whole run is printed as. */
export const TRANSCRIPT_FORMATS = ["txt", "md"] as const;
export type TranscriptFormat = (typeof TRANSCRIPT_FORMATS)[number];
