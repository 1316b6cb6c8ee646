/** The one offer when a folder takes no runs, the same words in both renderers. */
export const PLAY_UNSAVED = "Play on without keeping the run";
/** The offer where a run's file is gone while the run is open. */
export const KEEP_ANEW = "Keep it anew, with all that was decided";
export const TRY_AGAIN = "Try again";
export const LEAVE = "Leave";
/** What leads from the last line to what is told over the run. */
export const WHAT_IT_CAME_TO = "What this run came to";

/** What can be done with a run that another window plays. */
export const READ_ALONG = "Read along";
export const PLAY_A_COPY = "Go on in a copy";

/** What plain mode has behind an option that was taken before, and what that means. */
export const TAKEN = "(taken)";
export const TAKEN_BEFORE = "you took it before, on another way of this run or in another run";

/** What is true of all that was decided, where something could not be kept. */
export const afterRefusal = (offer: typeof TRY_AGAIN | typeof KEEP_ANEW): string =>
  offer === TRY_AGAIN
    ? "Nothing decided so far is lost."
    : "All of it is still known here, and can be kept anew.";
