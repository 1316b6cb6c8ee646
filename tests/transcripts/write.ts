import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { recordTranscript } from "../../src/author/museum/transcript.ts";
import { compileStory } from "../../src/author/story-book.ts";
import { openStoryFolder } from "../../src/disk/story-folder.ts";
import { openStreams } from "../../src/output.ts";
import { playable } from "../../src/workshop/open-book.ts";

// Writes the consequences in every transcript anew and says what has become different. Run it by `npm run transcripts`.
const FOLDER = "tests/transcripts";
const { book: subject, problems } = compileStory(openStoryFolder("story"));
const book = playable(openStreams().err, "story", { subject, problems });

for (const name of readdirSync(FOLDER).filter((file) => file.endsWith(".txt"))) {
  const path = `${FOLDER}/${name}`;
  const old = readFileSync(path, "utf8");
  try {
    const text = recordTranscript(old, book);
    console.log(`${path}: ${text === old ? "as it was" : `\n${difference(old, text)}`}`);
    writeFileSync(path, text);
  } catch (error) {
    console.log(`${path} is left as it is: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}

/** What stood under a decision and does not any more, and what does now. */
function difference(old: string, text: string): string {
  const before = entriesOf(old);
  const decisions = entriesOf(text);
  // Only the last line, which says how it ends, can be one more or another than it was.
  return decisions
    .flatMap(({ line, under }, index) => {
      const was = before[index];
      const gone = (was?.under ?? []).filter((each) => !under.includes(each));
      const come = under.filter((each) => !was?.under.includes(each));
      const isSame = was?.line === line && gone.length + come.length === 0;
      const heading = was?.line === line ? [`  ${line}`] : [...(was ? [`- ${was.line}`] : []), `+ ${line}`];
      return isSame
        ? []
        : [...heading, ...gone.map((each) => `- ${each}`), ...come.map((each) => `+ ${each}`)];
    })
    .join("\n");
}

/** A line of a transcript that stands at its edge, and what is set in under it. */
interface Entry {
  readonly line: string;
  readonly under: readonly string[];
}

/** The transcript as its lines at the edge, each with what is under it. */
function entriesOf(transcript: string): Entry[] {
  const entries: { line: string; under: string[] }[] = [{ line: "", under: [] }];
  for (const line of transcript.split("\n").filter(Boolean))
    if (line.startsWith(" ")) entries.at(-1)?.under.push(line);
    else entries.push({ line, under: [] });
  return entries;
}
