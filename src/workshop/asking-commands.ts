import { CommanderError, Option } from "commander";
import { drawnFile } from "./typed/typed-file.ts";
import { secondsToTake } from "./typed/typed-numbers.ts";
import { askedFor, bookOf, type Workshop } from "./workshop.ts";

/** What a book is asked, and left as it is. */
export function addAsking(workshop: Workshop): void {
  addCheck(workshop);
  addExplore(workshop);
  addGraph(workshop);
  addPlay(workshop);
  addMeasure(workshop);
  addWatch(workshop);
  addLanguage(workshop);
}

function addCheck(workshop: Workshop): void {
  const { add, streams } = workshop;
  add("check", "compile the book and say all that is wrong with it", "check --story my-story/main.ink")
    .option("--json", "as JSON")
    .action(async ({ json = false }: { json?: boolean }) => {
      const { check } = await import("./check.ts");
      process.exitCode = await check(streams, bookOf(workshop), { asked: askedFor(workshop), asJson: json });
    });
}

interface ExploreOptions {
  readonly json?: boolean;
  readonly hits?: boolean;
  readonly seconds?: number;
  readonly quick?: boolean;
  readonly drift?: boolean;
  readonly in?: string;
  readonly goal?: string;
  readonly against?: string;
}

function addExplore(workshop: Workshop): void {
  const { add, options, streams } = workshop;
  add(
    "explore",
    "go every way through the book: what is reached, how it ends, where it breaks",
    "explore --seconds 60 --story my-story",
    "explore --quick",
    "explore --in 13",
    'explore --goal "flour() > 0 at the_baron"',
    "explore --against HEAD",
  )
    .option("--json", "as JSON")
    .addOption(
      // Neither plays the readers that are counted.
      new Option(
        "--hits",
        "and how often each way of playing comes by each choice and line, the least first",
      ).conflicts(["quick", "in"]),
    )
    .option("--seconds <number>", "the longest all of it may take", secondsToTake)
    .option("--quick", "a look of ten seconds, which says how far it went")
    .option("--drift", "and what the branches move of where runs end, by readers with them and without")
    .addOption(
      new Option("--in <chapter>", "judge one chapter alone: its number, or its knot").conflicts("drift"),
    )
    .addOption(
      new Option(
        "--goal <goal>",
        'the shortest way that is found to a state: "CONDITION at SCENE"; or what of it can be had',
      ).conflicts(["quick", "in", "hits", "drift"]),
    )
    .addOption(
      new Option(
        "--against <version>",
        "only what is otherwise than in another folder, or in a version that git has: HEAD~1",
      ).conflicts(["quick", "in", "goal", "hits", "drift"]),
    )
    .action(
      async ({
        json = false,
        hits = false,
        seconds,
        quick = false,
        drift = false,
        in: chapter,
        goal,
        against,
      }: ExploreOptions) => {
        const { seed = 1 } = options();
        const folder = bookOf(workshop);
        if (goal !== undefined) {
          const { exploreGoal } = await import("./explore-goal.ts");
          process.exitCode = await exploreGoal(streams, { folder, asked: askedFor(workshop) }, goal, {
            seed,
            seconds,
            json,
          });
          return;
        }
        const asked = askedFor(workshop);
        if (against !== undefined) {
          const { exploreAgainst } = await import("./explore-against.ts");
          process.exitCode = await exploreAgainst(streams, folder, against, { asked, seed, seconds, json });
          return;
        }
        const { explore } = await import("./explore.ts");
        process.exitCode = await explore(streams, folder, {
          asked,
          seed,
          seconds,
          json,
          hits,
          quick,
          drift,
          chapter,
        });
      },
    );
}

function addPlay(workshop: Workshop): void {
  workshop
    .add(
      "play",
      "stand in a scene, in a state in which a condition holds, by a real way there, and play on",
      'play --at the_slope.roll --where "knows(FLUE_DUG) and not is_known(PAK)"',
    )
    .option("--at <scene>", "the scene: a knot, or knot.stitch")
    .option("--where <condition>", "what has to be so there, as ink reads it: labels, counts, words")
    .action(async ({ at, where }: { at?: string; where?: string }) => {
      if (at === undefined) throw lacking("Say in which scene to stand: play --at SCENE.");
      const request = await requestAt(workshop, at, where);
      if (request) await workshop.play(request);
      else process.exitCode = 1;
    });
}

/** What is missing where an option has to be there; commander would say it before it says that another is misspelt. */
const lacking = (says: string): CommanderError => new CommanderError(2, "lacking-option", says);

/** What is to be opened to stand in a scene; nothing where no way was found, which was said. */
async function requestAt(workshop: Workshop, scene: string, condition?: string) {
  const { seed = 1, new: keep, run, runFrom } = workshop.options();
  if (run !== undefined || runFrom !== undefined)
    throw new CommanderError(
      2,
      "two-starts",
      "With --at the run begins anew: leave --run and --run-from out.",
    );
  const { standThere } = await import("./stand.ts");
  const book = { folder: bookOf(workshop), asked: askedFor(workshop) };
  return standThere(workshop.streams, book, { scene, condition }, { seed, keep });
}

function addMeasure(workshop: Workshop): void {
  const { add, streams } = workshop;
  add(
    "measure",
    "the prose of the book and its pace in figures, by chapter, with the places to look at",
    "measure --against HEAD~1",
  )
    .option("--json", "as JSON, with every place")
    .option("--against <version>", "only what changed since: a git commit, or another folder")
    .action(async ({ json = false, against }: { json?: boolean; against?: string }) => {
      const { measure } = await import("./measure.ts");
      measure(streams, bookOf(workshop), { asked: askedFor(workshop), json, against });
    });
}

function addLanguage(workshop: Workshop): void {
  const { add, called, options, streams } = workshop;
  add(
    "lsp",
    "serve an editor over standard input and output: what is wrong as it is typed, where names lead",
    "lsp --story my-story",
  ).action(async () => {
    const { serveLanguage } = await import("./lsp.ts");
    const { story, saves } = options();
    process.exitCode = await serveLanguage(streams, { story, saves, branches: askedFor(workshop), called });
  });
}

function addWatch(workshop: Workshop): void {
  workshop
    .add(
      "watch",
      "play the book beside its editor: what is saved stands on the page; nothing is kept without --new",
      "watch --run run-1 --story my-story",
    )
    .option("--at <scene>", "begin in this scene: a knot, or knot.stitch")
    .option("--where <condition>", "with --at: what has to be so there, as ink reads it")
    .action(async ({ at, where }: { at?: string; where?: string }) => {
      if (at === undefined && where !== undefined)
        throw new CommanderError(2, "nowhere", "A condition holds in a scene: name it with --at.");
      const request = at === undefined ? undefined : await requestAt(workshop, at, where);
      if (at === undefined || request) await workshop.watch(request);
      else process.exitCode = 1;
    });
}

function addGraph(workshop: Workshop): void {
  const { add, options, streams } = workshop;
  add(
    "graph",
    "draw the whole book: its scenes, what leads where, how often runs by chance come by each",
    "graph --out book.html --story my-story",
  )
    .option(
      "--out <file>",
      "where to; .html is a page to go about in, .svg a picture, .mmd for Mermaid",
      drawnFile,
    )
    .action(async ({ out }: { out?: string }) => {
      if (out === undefined)
        throw lacking("Say where to draw it: graph --out book.html, or a file in .svg or .mmd.");
      const { graph } = await import("./graph.ts");
      const { seed = 1 } = options();
      process.exitCode = await graph(streams, bookOf(workshop), { file: out, seed });
    });
}
