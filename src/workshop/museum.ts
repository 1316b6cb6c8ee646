import { join, relative } from "node:path";
import { MuseumFault, museumEntry } from "../author/museum/museum-entry.ts";
import { isOurs } from "../author/story-book.ts";
import { besideStory, hasFolder, openMuseum } from "../disk/beside-story.ts";
import { findSavesFolder } from "../disk/places.ts";
import { openShelf } from "../disk/run-folder.ts";
import { writeTogether } from "../disk/write-together.ts";
import { isBuriedLetters } from "../run/keep/front.ts";
import { RunStore } from "../run/keep/run-store.ts";
import { readAssertedBook } from "./branches/asserted-book.ts";
import { playable } from "./open-book.ts";
import type { Streams } from "./streams.ts";

const PLAY_ONE = "The museum takes a run that was played: play one with --new, and add it then.";

/**
 * Keeps a run in the museum beside a story, with how it ends, and as a transcript where transcripts are played: all of
 * it, or nothing.
 * @param as what it is called there; as the run is, where that is not said
 * @throws Fault where it cannot be kept.
 */
export async function addToMuseum(
  { out, err }: Streams,
  folder: string,
  asking: {
    readonly asked: readonly string[];
    readonly saves: string | undefined;
    readonly run: string;
    readonly as: string | undefined;
  },
): Promise<void> {
  const { asked, saves, run, as } = asking;
  const { own, book, problems } = await readAssertedBook(folder, asked);
  if (!isOurs(own))
    throw new MuseumFault(
      "The museum holds a book in our vocabulary to its kept runs. Of any other, check replays none.",
    );
  const subject = playable(err, folder, { subject: book, problems });
  const store = new RunStore(openShelf(findSavesFolder(saves), subject), subject);
  const found = store.find(run, PLAY_ONE);
  const name = as ?? found;
  const entry = museumEntry(name, store.openable(found), subject);
  const { shelf } = openMuseum(folder);
  const transcripts = besideStory(folder, "tests", "transcripts");
  const kept = [
    { path: shelf.path(name), was: undefined, text: entry.run },
    { path: join(shelf.folder, `${name}.expected`), was: undefined, text: entry.record },
  ];
  const transcript = { path: join(transcripts, `${name}.txt`), was: undefined, text: entry.transcript };
  // They are played in one book, and would break in any other that lies beside it.
  const isPlayed = isBuriedLetters(subject) && hasFolder(transcripts);
  writeTogether(isPlayed ? [...kept, transcript] : kept);
  const near = (path: string) => relative(besideStory(folder), path);
  const [runFile = "", recordFile = ""] = kept.map(({ path }) => near(path));
  out.print(`"${found}" is kept as ${runFile}, and in ${recordFile} that it is "${entry.record.trim()}".\n`);
  if (isPlayed)
    out.print(
      `${near(transcript.path)} has what each of its decisions changes; what its first line says of it is yours to write.\n`,
    );
}
