import type { RunSummary } from "../run/library.ts";
import { columnOf, shorten } from "./column.ts";
import type { Deed } from "./key-table.ts";
import { glyph, legible } from "./look.ts";
import { columnLine, endsOfList, firstShown, regionsOf, sheet, stepped, twoEnds } from "./sheet.ts";
import { whereabouts, withLast } from "./title-page.ts";
import type { Answer, RunsPage, Window } from "./view.ts";

/** Two lines and a blank one. */
const ROWS_A_RUN = 3;

/** What a key does in the list of runs. A run that cannot be opened is shown, but never marked. */
export function runsAfter(page: RunsPage, deed: Deed | undefined): Answer {
  const whole = wholeRuns(page);
  switch (deed) {
    case "up":
    case "down":
    case "first":
    case "last":
      return [{ ...page, cursor: stepped(page.cursor, deed, whole.length) }];
    case "take": {
      const run = whole[page.cursor];
      return run ? [page, { do: "open", wish: { kind: "run", name: run.name } }] : [page];
    }
    case "close":
    case "leave":
    case "back":
    case "title":
      return [
        withLast(
          { kind: "title" },
          page.runs.find(({ fault }) => fault === undefined),
        ),
      ];
    case "stop":
      return [page, { do: "leave" }];
    default:
      return [page];
  }
}

export function runsPage(page: RunsPage, window: Window): string[] {
  const { header, top, height, footer } = regionsOf(window);
  const run = wholeRuns(page)[page.cursor];
  const marked = run ? page.runs.indexOf(run) : -1;
  const most = Math.max(1, Math.floor((height + 1) / ROWS_A_RUN));
  const first = firstShown(page.runs.length, Math.max(0, marked), most);
  const shown = page.runs.slice(first, first + most);
  const lines = shown.flatMap((run, index) => [...runLines(run, first + index === marked, window), ""]);
  const empty = [columnLine(window, "No run is kept here yet.", "quiet")];
  return sheet(window, [
    [header, [twoEnds(window, "Runs", "")]],
    [top, page.runs.length > 0 ? lines : empty],
    [footer, [endsOfList(window, "Enter goes on with it", first + most < page.runs.length)]],
  ]);
}

function runLines(run: RunSummary, isMarked: boolean, window: Window): [string, string] {
  const { look } = window;
  const inColumn = (text: string) => shorten(look, legible(look, text), columnOf(window).width);
  if (run.fault !== undefined)
    return [
      columnLine(window, inColumn(run.name), "quiet"),
      columnLine(window, inColumn(`cannot be opened: ${run.fault}`), "quiet"),
    ];
  const decisions = `${run.decisions} decision${run.decisions === 1 ? "" : "s"}`;
  const facts = [whereabouts(run), decisions, run.fate ? "ended" : ""]
    .filter(Boolean)
    .join(glyph(look, "and"));
  return [
    columnLine(window, inColumn(run.name), isMarked ? "ember" : "text", isMarked ? glyph(look, "mark") : ""),
    columnLine(window, inColumn(facts), "quiet"),
  ];
}

const wholeRuns = ({ runs }: RunsPage): RunSummary[] => runs.filter(({ fault }) => fault === undefined);
