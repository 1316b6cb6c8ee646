import { spawn } from "node:child_process";
import { once } from "node:events";
import { against, alternating, milliseconds, type Row } from "./figures.ts";
import { BARE_LINE, BARE_NODE, freshSaves, startUntilSeen } from "./program.ts";

/** The title page's last line: when it stands, the page does. */
const LAST_OF_TITLE = "Leave";
const BUDGET = { titlePage: 1.5, firstLine: 1.35 };

/** Starts in a terminal until the title page is painted whole. */
export async function titlePage(
  game: string,
  folder: string,
  { rounds, warmUp }: { rounds: number; warmUp: number },
): Promise<Row[]> {
  const measured = await alternating(
    rounds,
    warmUp,
    () => startUntilSeen(BARE_NODE, BARE_LINE),
    () => startUntilSeen([game, "--saves", freshSaves(folder)], LAST_OF_TITLE),
  );
  return [against("start to title page, in a pty", measured, milliseconds, BUDGET.titlePage)];
}

/** Starts into a pipe until the first line is out, and on until something can be chosen. */
export async function plainStart(
  game: string,
  folder: string,
  { rounds, warmUp }: { rounds: number; warmUp: number },
): Promise<Row[]> {
  const firstOptions: number[] = [];
  const ours = async () => {
    const saves = freshSaves(folder);
    const [line = 0, options = 0] = await startUntilSaid(
      [game, "--plain", "--new", "--saves", saves],
      ["\n", "\n> "],
    );
    firstOptions.push(options);
    return line;
  };
  const bare = async () => (await startUntilSaid(BARE_NODE, ["\n"]))[0] ?? 0;
  const measured = await alternating(rounds, warmUp, bare, ours);
  const options = measured.map(({ bare }, round) => ({ bare, ours: firstOptions[warmUp + round] ?? 0 }));
  return [
    against("--plain start to first line, in a pipe", measured, milliseconds, BUDGET.firstLine),
    against("--plain start to first options", options, milliseconds),
  ];
}

/** How long it takes from the start of Node with these arguments until it has written each of these texts. */
async function startUntilSaid(args: readonly string[], texts: readonly string[]): Promise<number[]> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "inherit"] });
  const times: number[] = [];
  let said = "";
  for await (const data of child.stdout) {
    said += data;
    while (times.length < texts.length && said.includes(texts[times.length] ?? ""))
      times.push(performance.now() - start);
    if (times.length === texts.length) break;
  }
  if (times.length < texts.length)
    throw new Error(`node ${args.join(" ")} ended after saying only:\n${said}`);
  if (child.exitCode === null && child.kill("SIGKILL")) await once(child, "exit");
  return times;
}
