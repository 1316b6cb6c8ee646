/** The one offer when a folder takes no runs, the same words in both renderers. */
export const PLAY_UNSAVED = "Play on without keeping the run";
export const TRY_AGAIN = "Try again";
export const LEAVE = "Leave";

/** What can be done with a run that another window plays. */
export const READ_ALONG = "Read along";
export const PLAY_A_COPY = "Go on in a copy";
