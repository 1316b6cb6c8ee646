import { Fault } from "../../../run/file/fault.ts";
import { VOCABULARY } from "../../../run/play/vocabulary.ts";
import { OPENED_FILE } from "../../branches/files-with.ts";
import type { MuseumRun } from "../../lint/museum.ts";
import { renameEdits } from "../../rename/rename-edits.ts";
import { partedRuns } from "../../rename/rename-proof.ts";
import { complete } from "../completion.ts";
import { findDefinition, findReferences } from "../definition.ts";
import { hoverAt } from "../hover.ts";
import { listLenses } from "../lenses.ts";
import type { LookedAt, OpenStory } from "../live-book.ts";
import { mentionAt, mentionsOf, type Span, spanOf } from "../names.ts";
import type { Answer, Ask, PathSpan } from "./messages.ts";

/** An open story, and where its files lie. */
export interface PlacedStory extends OpenStory {
  pathOf(file: string): string;
  /** None where no file of it lies there. */
  fileAt(path: string): string | undefined;
}

/** A story that is asked about. */
export interface Asked {
  readonly story: string;
  readonly placed: PlacedStory;
  readonly looked: LookedAt;
  /** The kept runs that took a choice. */
  takenBy(id: string): readonly string[];
  /** The kept runs that every version of the book must replay. */
  museum(): readonly MuseumRun[];
}

/** What an editor's question comes to. @param file the one it is asked in */
export function answerFrom(
  { story, placed, looked, takenBy, museum }: Asked,
  file: string,
  ask: Ask,
): Answer {
  const { book, isOurs } = looked;
  const place = { file, line: ask.line, column: ask.column };
  const vocabulary = isOurs ? VOCABULARY : undefined;
  const onDisk = ({ file, line, column, length }: Span): PathSpan => ({
    path: placed.pathOf(file),
    line,
    column,
    length,
  });
  const allOnDisk = (spans: readonly Span[]) => spans.filter(({ file }) => file !== OPENED_FILE).map(onDisk);
  switch (ask.do) {
    case "definition":
      return { spans: allOnDisk(findDefinition(book, place)) };
    case "references":
      return { spans: allOnDisk(findReferences(book, place, ask.withGiven)) };
    case "completion":
      return complete(book, place, ask.text, vocabulary);
    case "hover": {
      const hover = hoverAt(book, place, { vocabulary, takenBy });
      return hover && { ...hover, of: onDisk(hover.of), story };
    }
    case "lenses":
      return book.outline && { lenses: listLenses(book.outline, file).map((lens) => ({ ...lens, story })) };
    case "name-at": {
      const mention = mentionAt(book, place);
      const isPlace = mention?.name !== undefined && isOfTheStory(mentionsOf(book, mention.name));
      return mention && isPlace ? { spans: [onDisk(spanOf(mention))] } : undefined;
    }
    case "rename":
      return rename(placed, museum, mentionAt(book, place)?.name, ask.name);
  }
}

/** Whether that which is mentioned is a knot, stitch, function or label, and no word that is given from outside. */
function isOfTheStory(mentions: ReturnType<typeof mentionsOf>): boolean {
  const kinds = mentions.flatMap(({ as }) => ("given" in as ? as.given : []));
  return (
    kinds.some((kind) => /^(knot|stitch|function|choice|gather)$/.test(kind)) && !kinds.includes("external")
  );
}

function rename(
  { files, pathOf }: PlacedStory,
  museum: Asked["museum"],
  name: string | undefined,
  wanted: string,
): Answer {
  if (name === undefined) return { refused: "Nothing that stands here has a name." };
  try {
    const renaming = renameEdits(files, name, wanted);
    const { edits } = renaming;
    if (edits.some(({ file }) => file === OPENED_FILE))
      return {
        refused: `"${name}" is named in the branch.json of a branch. Rename it by hand, there as well.`,
      };
    // What is recorded of them may be of another text than the one that is open: they are played before and after.
    const parted = partedRuns(museum(), () => undefined, renaming);
    if (parted.length > 0) return { refused: `${parted.join(" ")} Nothing was changed.` };
    return {
      edits: edits.map(({ file, line, column, was, text }) => ({
        path: pathOf(file),
        line,
        column,
        was,
        text,
        isNew: files.read(file) === undefined,
      })),
    };
  } catch (fault) {
    if (fault instanceof Fault) return { refused: fault.message };
    throw fault;
  }
}
