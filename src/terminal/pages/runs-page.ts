import { cameToBesides, describeWhere, type RunSummary } from "../../run/keep/run-summary.ts";
import { endOf } from "../../run/play/scene.ts";
import { counted } from "../../text/counted.ts";
import { formatDayAndMinute } from "../../text/day-and-minute.ts";
import { countColumns } from "../../text/width.ts";
import { breakLines, measureColumn, shorten } from "../text/column.ts";
import {
  composeSheet,
  cursorAfter,
  drawLine,
  drawListed,
  endsOfList,
  joinEnds,
  joinWhole,
  layRegions,
  shownRows,
} from "../text/sheet.ts";
import { withTarget } from "../text/target.ts";
import type { Offer } from "../view/effect.ts";
import type { ActionOn } from "../view/key-table.ts";
import { makeLegible } from "../view/look.ts";
import type { Outcome, RunsPage, Window } from "../view/view.ts";

/** What a key does in the list of runs. A run that cannot be opened is shown, but never marked. */
export function applyToRuns(
  { says: _, ...page }: RunsPage,
  action: ActionOn<"runs"> | undefined,
  number: number,
  window: Window,
): Outcome {
  const whole = wholeRuns(page);
  const run = whole[page.cursor];
  const shown = shownRuns(page, window);
  const moved = cursorAfter(page.cursor, action, { count: whole.length, hasMore: hasMore(page, shown) });
  if (moved !== undefined) return [{ ...page, cursor: moved }];
  switch (action) {
    case "take":
      return opened(page, run);
    case "take-number":
      return opened(page, wholeRuns({ runs: shown })[number - 1]);
    case "copy":
      return run ? [page, { do: "shelve", shelving: { do: "copy", run: run.name } }] : [page];
    case "delete":
      return run ? [page, { do: "shelve", shelving: { do: "delete", run: run.name } }] : [page];
    case "rename":
      return run ? [naming(page, run)] : [page];
    case "restore":
      return [page.removed.length > 0 ? restoring(page) : { ...page, says: "Nothing was deleted" }];
    case "close":
    case "leave":
      // Which run is gone on with there is asked anew: it need not be the one on top of the list.
      return [page, { do: "title" }];
    case "stop":
      return [page, { do: "leave" }];
    default:
      return [page];
  }
}

const opened = (page: RunsPage, run: RunSummary | undefined): Outcome =>
  run ? [page, { do: "open", request: { kind: "run", name: run.name } }] : [page];

const naming = (under: RunsPage, { name }: RunSummary): Outcome[0] => ({
  kind: "ask",
  under,
  says: `Another name for “${name}”:`,
  text: name,
  order: { do: "rename", run: name },
});

const restoring = (under: RunsPage): Outcome[0] => ({
  kind: "notice",
  under,
  says: "Deleted, and can be restored:",
  offers: [
    ...under.removed.map(
      (run): Offer => ({
        label: run,
        effect: { do: "shelve", shelving: { do: "restore", run } },
      }),
    ),
    { label: "Close" },
  ],
  cursor: 0,
});

/** The runs that are on the screen. */
function shownRuns(page: RunsPage, window: Window): readonly RunSummary[] {
  const { height } = layRegions(window);
  const whole = wholeRuns(page);
  const at = (index: number): number => {
    const run = whole[index];
    return run ? page.runs.indexOf(run) : 0;
  };
  const linesAt = (index: number): number => {
    const run = page.runs[index];
    return run ? runLines(run, false, 0, window).length + 1 : 0;
  };
  const seenFrom = page.seenFrom === undefined ? undefined : at(page.seenFrom);
  const { first, end } = shownRows(page.runs.length, at(page.cursor), height + 1, linesAt, seenFrom);
  return page.runs.slice(first, end);
}

const hasMore = ({ runs }: RunsPage, shown: readonly RunSummary[]): boolean => shown.at(-1) !== runs.at(-1);

export function drawRuns(page: RunsPage, window: Window): string[] {
  const { header, top, footer } = layRegions(window);
  const run = wholeRuns(page)[page.cursor];
  const shown = shownRuns(page, window);
  const takeable = wholeRuns({ runs: shown });
  const whole = wholeRuns(page);
  const lines = shown.flatMap((each) => {
    const target = whole.indexOf(each);
    const told = runLines(each, each === run, takeable.indexOf(each), window);
    return [...(target < 0 ? told : told.map((line) => withTarget(line, target))), ""];
  });
  const empty = [drawLine(window, "No run is kept here yet.", "quiet")];
  const keys = [
    ...(run ? ["c copy", "r rename", "d delete"] : []),
    ...(page.removed.length > 0 ? ["u restore"] : []),
  ];
  const title = "Runs";
  // Help has those for which there is no room.
  const shownKeys = joinWhole(window.look, keys, measureColumn(window).width - title.length - 2);
  return composeSheet(window, [
    [header, [joinEnds(window, title, shownKeys)]],
    [top, page.runs.length > 0 ? lines : empty],
    [footer, [endsOfList(window, run ? "Enter goes on with it" : "", hasMore(page, shown), page.says)]],
  ]);
}

function runLines(run: RunSummary, isMarked: boolean, number: number, window: Window): string[] {
  const { look } = window;
  const { width } = measureColumn(window);
  const inColumn = (text: string, room = width) => shorten(look, makeLegible(look, text), room);
  if (run.fault !== undefined)
    return [
      drawLine(window, inColumn(run.name), "quiet"),
      drawLine(window, inColumn(`cannot be opened: ${run.fault}`), "quiet"),
    ];
  const decisions = counted(run.decisions ?? 0);
  const facts = [describeWhere(run), endOf(run.ending), decisions].filter(Boolean);
  const when = formatDayAndMinute(run.when);
  const name = inColumn(run.name, width - when.length - 2);
  const gap = " ".repeat(Math.max(2, width - countColumns(name) - when.length));
  const besides = cameToBesides(run);
  const ends = besides === "" ? [] : breakLines(makeLegible(look, besides), width).map(({ text }) => text);
  const told = [joinWhole(look, facts, width), ...ends];
  const line = inColumn(run.line ?? "");
  // Its words are the first to go where a window is too low for all of it.
  const { height } = layRegions(window);
  return [
    drawListed(window, name + gap + when, isMarked ? "ember" : "text", isMarked, number),
    ...[...told, ...(told.length + 1 < height ? [line] : [])].map((line) => drawLine(window, line, "quiet")),
  ].slice(0, height);
}

const wholeRuns = ({ runs }: Pick<RunsPage, "runs">): RunSummary[] =>
  runs.filter(({ fault }) => fault === undefined);
