import { type Launch, type RealTerminal, startInTerminal } from "./pty.ts";

// The shell says how the game ended and whether it found the modes of the line as they were before; then it swallows
// what is still typed. CAN ends whatever sequence its echo may have begun on the screen.
const SHELL = `before=$(stty -g)
"$0" "$@"
code=$?
[ "$(stty -g)" = "$before" ] && line=same || line=others
stty raw -echo
printf '\\030\\r\\nleft with %s, line modes: %s.' $code $line
exec cat >/dev/null`;

/** How it ended. */
export interface Left {
  readonly exitCode: number;
  /** The modes of the line are those from before: echo, whole lines, signals. */
  readonly isLineAsBefore: boolean;
}

export type Kept = RealTerminal & { left(): Promise<Left> };

/**
 * Runs a program as a reader does, in a shell that outlives it. Linux throws away what nobody has read yet of a terminal
 * whose first process ends: of a game that is started alone, what gives the terminal back may go with it.
 */
export function startKept(command: string, args: readonly string[], launch: Launch = {}): Kept {
  const terminal = startInTerminal("sh", ["-c", SHELL, command, ...args], launch);
  const left = async () => {
    const lines = await terminal.see(/left with \d+, line modes: \w+\./);
    const [, code, line] = /left with (\d+), line modes: (\w+)\./.exec(lines.join("\n")) ?? [];
    return { exitCode: Number(code), isLineAsBefore: line === "same" };
  };
  return Object.assign(terminal, { left });
}
