import { StopSign } from "../budget/stop-sign.ts";
import type { Stopping } from "./worker-pool.ts";

// The threads look up from their work before the time is up, so that what they found can be put together and told by then;
// a little after it nobody is waited for.
const LOOK_UP = 0.9;
const GIVE_UP = 1.03;
const GRACE_AFTER_INTERRUPT_MS = 2_000;

/**
 * What puts an end to an exploration from outside: so many seconds since the process began, if it is given any, and Ctrl-C.
 * A second Ctrl-C ends the process as it always does.
 */
export function watchForStop(seconds: number | undefined): Required<Stopping> & { release(): void } {
  const stop = new StopSign();
  const giveUp = new AbortController();
  const timers: NodeJS.Timeout[] = [];
  const at = (milliseconds: number, deed: () => void) => {
    const left = milliseconds - performance.now();
    if (left <= 0) deed();
    else timers.push(setTimeout(deed, left));
  };
  const onInterrupt = () => {
    stop.raise("interrupted");
    at(performance.now() + GRACE_AFTER_INTERRUPT_MS, () => giveUp.abort());
  };
  if (seconds !== undefined) {
    at(seconds * 1000 * LOOK_UP, () => stop.raise("seconds"));
    at(seconds * 1000 * GIVE_UP, () => giveUp.abort());
  }
  process.once("SIGINT", onInterrupt);
  return {
    stop,
    giveUp: giveUp.signal,
    release() {
      for (const timer of timers) clearTimeout(timer);
      process.off("SIGINT", onInterrupt);
    },
  };
}
