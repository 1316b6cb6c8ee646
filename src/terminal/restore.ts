import { constants } from "node:os";

// Autowrap off: a line wider than a window that just shrank must not push the ones below it down.
const ENTER = "\x1b[?1049h\x1b[?25l\x1b[?2004h\x1b[?7l\x1b[m\x1b[2J\x1b[H";
// Cleared first: the Linux console has no other screen to go back to. Then mouse, paste, keypad, autowrap, cursor.
const LEAVE =
  "\x1b[m\x1b[2J\x1b[H\x1b[?1000l\x1b[?1002l\x1b[?1003l\x1b[?1006l\x1b[?2004l\x1b[?1l\x1b>\x1b[?7h\x1b[?25h\x1b[?1049l";

const FATAL = ["SIGHUP", "SIGINT", "SIGTERM", "SIGQUIT"] as const;

export interface Hold {
  /** Gives the terminal back as it was found, for good. */
  release(): void;
  /** Gives it to the shell until the reader comes back: Ctrl-Z. */
  suspend(): void;
}

/**
 * Takes the terminal: its other screen, raw keys, no cursor, pastes marked. It is given back on every way out:
 * release, exit, a signal (exit code 128 + n), an exception or a rejection (`onCrash`, then exit code 1).
 * `onReturn` is called when a stopped game goes on and must paint again.
 */
export function holdTerminal(onReturn: () => void, onCrash: (error: unknown) => void): Hold {
  const { stdin, stdout } = process;
  let held = false;
  let released = false;

  const enter = () => {
    if (held) return;
    held = true;
    stdin.setRawMode(true);
    stdout.write(ENTER);
  };
  const leave = () => {
    if (!held) return;
    held = false;
    // A terminal that is gone can be neither written to nor set; leaving must come to its end all the same.
    try {
      stdout.write(LEAVE);
      stdin.setRawMode(false);
    } catch {}
  };
  const back = () => {
    enter();
    onReturn();
  };

  const die = (signal: NodeJS.Signals) => {
    leave();
    process.exit(128 + constants.signals[signal]);
  };
  const hangUp = () => die("SIGHUP");
  const crash = (error: unknown) => {
    leave();
    try {
      onCrash(error);
    } finally {
      process.exit(1);
    }
  };

  // Stopped by the signal's own default, so that the shell sees a stopped job, and a game nobody could
  // ever continue (alone in its container) is not stopped at all.
  const stop = (target: number) => {
    leave();
    process.removeListener("SIGTSTP", stopSelf);
    process.kill(target, "SIGTSTP");
    setImmediate(() => {
      if (!released) process.on("SIGTSTP", stopSelf);
      if (!released && !held) back();
    });
  };
  const stopSelf = () => stop(process.pid);
  // After SIGSTOP nobody could give the terminal back, and the shell has set its own modes since.
  const goOn = () => {
    if (held) stdin.setRawMode(false);
    held = false;
    back();
  };

  const release = () => {
    released = true;
    leave();
    for (const signal of FATAL) process.removeListener(signal, die);
    process.removeListener("SIGTSTP", stopSelf).removeListener("SIGCONT", goOn);
    process.removeListener("uncaughtException", crash).removeListener("exit", leave);
    stdin.removeListener("end", hangUp).removeListener("error", hangUp);
    stdout.removeListener("error", hangUp);
  };

  for (const signal of FATAL) process.on(signal, die);
  process.on("SIGTSTP", stopSelf).on("SIGCONT", goOn);
  // A rejection nobody handles arrives here as well. Before whoever else listens: what they say must be readable.
  process.prependListener("uncaughtException", crash).on("exit", leave);
  stdin.on("end", hangUp).on("error", hangUp);
  stdout.on("error", hangUp);
  enter();
  // The group, not the process: under `npm start` the shell waits for npm, not for us.
  return { release, suspend: () => stop(0) };
}
