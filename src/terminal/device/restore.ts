import { constants } from "node:os";
import { ENTER_SCREEN, LEAVE_SCREEN, MOUSE_OFF, MOUSE_ON } from "./modes.ts";

const FATAL = ["SIGHUP", "SIGINT", "SIGTERM", "SIGQUIT"] as const;

export interface TerminalHold {
  /** Gives the terminal back as it was found, for good. */
  release(): void;
  /** Gives it to the shell until the reader comes back: Ctrl-Z. */
  suspend(): void;
  /** Whether the terminal is to tell of clicks; it is told so again each time it is taken. */
  setMouse(isOn: boolean): void;
}

/**
 * Takes the terminal: its other screen, raw keys, no cursor, pastes marked. It is given back on every way out:
 * release, exit, a signal (which then ends the process as it would have), an exception or a rejection (`onCrash`,
 * then exit code 1). While it is held, writing does not wait for a terminal that is not read.
 * `onReturn` is called when a stopped game goes on and must paint again.
 */
export function holdTerminal(onReturn: () => void, onCrash: (error: unknown) => void): TerminalHold {
  const { stdin, stdout } = process;
  let held = false;
  let released = false;
  let hasMouse = false;

  const enter = () => {
    if (held) return;
    held = true;
    try {
      stdin.setRawMode(true);
    } catch {
      return hangUp();
    }
    waitForReader(false);
    stdout.write(hasMouse ? ENTER_SCREEN + MOUSE_ON : ENTER_SCREEN);
  };
  const leave = () => {
    if (!held) return;
    held = false;
    // A terminal that is gone can be neither written to nor set; leaving must come to its end all the same.
    try {
      stdout.write(LEAVE_SCREEN);
      waitForReader(true);
      stdin.setRawMode(false);
    } catch {}
  };
  const back = () => {
    enter();
    onReturn();
  };

  // By the signal's own default, so that whoever waits learns of it, and because Node 20 crashes where it exits by
  // itself on a terminal that is gone. Only the first process of a container is spared by the kernel.
  const die = (signal: NodeJS.Signals) => {
    release();
    process.kill(process.pid, signal);
    setImmediate(() => process.exit(128 + constants.signals[signal]));
  };
  const hangUp = () => die("SIGHUP");
  const crash = (error: unknown) => {
    release();
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
  const setMouse = (isOn: boolean) => {
    if (held && isOn !== hasMouse) stdout.write(isOn ? MOUSE_ON : MOUSE_OFF);
    hasMouse = isOn;
  };
  return { release, suspend: () => stop(0), setMouse };
}

// Node lets a terminal's output wait, and all else with it: no signal would be heard until somebody reads. It has no
// public way to say otherwise.
function waitForReader(waits: boolean): void {
  const handle: { setBlocking?(waits: boolean): void } | undefined = Reflect.get(process.stdout, "_handle");
  handle?.setBlocking?.(waits);
}
