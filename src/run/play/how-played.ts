import type { tell } from "../../ink/tell/teller.ts";

/** How a run is played, where not as a reader plays it. */
export interface HowPlayed {
  /** It must tell a book just as `tell` does. */
  readonly teller?: typeof tell;
  /** A search goes from moment to moment: its steps are not noted, and a StoryFault is thrown, and not shown. */
  readonly isSearch?: boolean;
  /** Whether `soFar` and the visits of its scenes are asked for; to note them costs a tenth more. */
  readonly isReadIn?: boolean;
}
