import { extname, parse, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { subjectOf } from "../author/explore/play/subject.ts";
import type { Drawing } from "../author/graph/drawing.ts";
import { describeDrawing, makeDrawing } from "../author/graph/make-drawing.ts";
import { isMarked } from "../author/graph/write/mark.ts";
import { writeHtml } from "../author/graph/write/write-html.ts";
import { mermaidSettings, writeMermaid } from "../author/graph/write/write-mermaid.ts";
import { writeSvg } from "../author/graph/write/write-svg.ts";
import { compileAsserted } from "../author/story-book.ts";
import { keepOthers, putAgain, readText } from "../disk/loose-files.ts";
import { openStoryFolder } from "../disk/story-folder.ts";
import { isBuriedLetters } from "../run/keep/front.ts";
import { oneLine } from "../text/quoted.ts";
import { playable } from "./open-book.ts";
import type { Streams } from "./streams.ts";

/**
 * Draws a book into a file, which may be there already if it was drawn before. Answers the exit code.
 * @throws BookFault where the book cannot be played.
 * @throws LooseFileFault where another file is there, or none can be written.
 */
export async function graph(
  { out, err }: Streams,
  folder: string,
  { file, seed }: { readonly file: string; readonly seed: number },
): Promise<0> {
  const files = openStoryFolder(folder);
  keepOthers(file, isMarked);
  try {
    err.printStatus("compiling");
    const compiled = compileAsserted(files);
    err.printStatus("");
    const { outline, problems } = compiled;
    const about = subjectOf(compiled, files);
    const subject = about && outline ? { ...about, outline } : undefined;
    const playing = playable(err, folder, { subject, problems });
    const title = isBuriedLetters(playing.book)
      ? "Buried Letters"
      : (playing.book.title ?? parse(resolve(folder)).name);
    const drawing = await makeDrawing(playing, playing.outline, { title, seed }, (doing) =>
      err.printStatus(doing),
    );
    const text = writeAs(extname(file), drawing);
    const written = putAgain(file, text, isMarked);
    err.printStatus("");
    out.print(`${describeDrawing(drawing)}\n`);
    const settings = extname(file) === ".mmd" ? mermaidSettings(text) : [];
    if (settings.length > 0)
      out.print(`It is larger than Mermaid draws by itself: set ${settings.join(" and ")}.\n`);
    // The path is to be copied as it stands, without a full stop behind it.
    out.print(`The map of ${drawing.graph.title} is written: ${oneLine(written)}\n`);
    return 0;
  } finally {
    err.printStatus("");
  }
}

function writeAs(ending: string, drawing: Drawing): string {
  if (ending === ".svg") return writeSvg(drawing);
  if (ending === ".mmd") return writeMermaid(drawing);
  // Bundled apart: it is the only part of us that runs in a browser.
  const script = readText(fileURLToPath(new URL("graph-page.js", import.meta.url)));
  if (script === undefined) throw new Error("The page's own part is not beside the program.");
  return writeHtml(drawing, script);
}
