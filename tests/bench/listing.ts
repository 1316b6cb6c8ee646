import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { dice } from "../../src/author/explore/play/dice.ts";
import { openRunFolder } from "../../src/disk/run-folder.ts";
import type { Book } from "../../src/ink/book.ts";
import { tellQuickly } from "../../src/ink/quick/tell-quickly.ts";
import { writeLine } from "../../src/run/file/run-file.ts";
import { Library } from "../../src/run/keep/library.ts";
import { Playthrough } from "../../src/run/play/playthrough.ts";
import { decisionFor } from "../../src/run/play/printed-option.ts";
import { limited, median, type Row } from "./figures.ts";

const MOST_MS = 2_000;
// Of a tenth of the runs, since it would take a minute of all.
const ONE_BY_ONE = 10;

/**
 * What it costs to list many runs of the real book that have nothing in common: the processor's time of a fresh program,
 * the first time and when the list was made before, against replaying each run by itself.
 */
export function listing(
  game: string,
  folder: string,
  { runs, decisions }: { runs: number; decisions: number },
): Row[] {
  const book = JSON.parse(readFileSync(join(dirname(game), "book.json"), "utf8")) as Book;
  const saves = join(folder, "many");
  mkdirSync(saves);
  const library = () => new Library(book, openRunFolder(saves), "0.1.0");
  fill(book, saves, { runs, decisions });
  const [bare, first, again] = [[], [], []] as [number[], number[], number[]];
  for (let round = 0; round < 3; round += 1) {
    bare.push(spentBy([process.execPath, "-e", "0"]));
    rmSync(join(saves, ".list.json"), { force: true });
    const list = [process.execPath, game, "--saves", saves, "runs", "--json"];
    first.push(spentBy(list));
    again.push(spentBy(list));
  }
  const start = process.cpuUsage();
  for (const { name } of library()
    .list()
    .slice(0, runs / ONE_BY_ONE))
    library().readAlong(name);
  const { user, system } = process.cpuUsage(start);
  const each = ((user + system) / 1000) * ONE_BY_ONE;
  const against = { bare: `${median(bare).toFixed(0)} ms` };
  return [
    {
      ...limited(
        `listing ${runs} different runs of ${decisions} decisions, processor time`,
        median(again),
        MOST_MS,
      ),
      ...against,
    },
    { ...limited("  the first time", median(first), MOST_MS), ...against },
    limited("  replaying each by itself, in process", each),
  ];
}

/** Runs that decide by chance, in a folder of their own. */
export function fill(
  book: Book,
  saves: string,
  { runs, decisions }: { runs: number; decisions: number },
): void {
  const draw = dice(1);
  const shelf = openRunFolder(saves);
  new Library(book, shelf, "0.1.0").begin({ name: "run 0", seed: 1 }).close();
  const header = shelf.read("run 0");
  const run = new Playthrough(book, 0, {
    teller: (_, bindings) => tellQuickly(book, bindings, [], []),
    isSearch: true,
  });
  const beginning = run.moment;
  for (let number = 0; number < runs; number += 1) {
    run.resume(beginning);
    let text = header;
    for (let decision = 0; decision < decisions; decision += 1) {
      const { options } = run.scene;
      const option = options[draw(options.length)];
      if (!option) break;
      text += writeLine({ chose: decisionFor(option) });
      run.choose(option.id);
    }
    writeFileSync(shelf.path(`run ${number}`), text);
  }
}

/** How long a program kept the processor, in milliseconds. */
export function spentBy(command: readonly string[]): number {
  const { stderr } = spawnSync("sh", ["-c", '"$@" >/dev/null; times >&2', "sh", ...command], {
    encoding: "utf8",
  });
  const [, children = ""] = stderr.trimEnd().split("\n").slice(-2);
  const spent = [...children.matchAll(/(\d+)m([\d.]+)s/g)].map(
    ([, minutes, seconds]) => Number(minutes) * 60 + Number(seconds),
  );
  if (spent.length !== 2) throw new Error(`The shell did not say what a program spent: ${stderr}`);
  return spent.reduce((sum, each) => sum + each, 0) * 1000;
}
