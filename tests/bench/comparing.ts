import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Row } from "./figures.ts";

const BUDGET_SECONDS = 15;
const SCENE = "chapters/05-the-regular-service.ink";

/** What a writer does to one scene, each time in the book as it is. */
const EDITS = {
  "a reworded line": {
    was: "At the end of January they issue",
    is: "In the last days of January they issue",
  },
  "a choice that asks for more": { was: "(refused_page) [", is: "(refused_page) {not is_known(PAK)} [" },
  "a new ending": {
    was: "* (shut_eyes)",
    is: `* (walked_on) [Walk down to the sea, and on]
    You walk till it carries you. # title: The Sea # end: the_sea
    -> END

* (shut_eyes)`,
  },
  "a comment": { was: "= page\n", is: "= page\n// Is he still cutting?\n" },
} as const;

/** What an edit of one scene of our book changed, beside a whole exploration of the edited book; each by the built game. */
export function comparing(game: string, folder: string): Row[] {
  const full = explored(game, edited(folder, "a reworded line"), []);
  return (Object.keys(EDITS) as (keyof typeof EDITS)[]).map((edit) => {
    const seconds = explored(game, edited(folder, edit), ["--against", "story"]);
    return {
      what: `explore --against, ${edit} of one scene, beside all of explore`,
      bare: `${full.toFixed(0)} s`,
      ours: `${seconds.toFixed(1)} s`,
      ratio: (seconds / full).toFixed(2),
      budget: `≤ ${BUDGET_SECONDS} s`,
      isMet: seconds <= BUDGET_SECONDS,
    };
  });
}

function edited(folder: string, edit: keyof typeof EDITS): string {
  const story = join(folder, edit.replaceAll(" ", "-"));
  cpSync("story", story, { recursive: true });
  const path = join(story, SCENE);
  const text = readFileSync(path, "utf8");
  const { was, is } = EDITS[edit];
  if (!text.includes(was)) throw new Error(`${SCENE} has no "${was}" that could be edited.`);
  writeFileSync(path, text.replace(was, is));
  return story;
}

/** Seconds from the start of the program to its end. */
function explored(game: string, story: string, options: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [game, "--story", story, "explore", ...options], {
    encoding: "utf8",
    // What the full exploration keeps of the book is nothing for the next command on this machine.
    env: { ...process.env, BURIED_LETTERS_CACHE: join(story, "cache") },
  });
  // What has to be mended in the book is no failure of the measuring.
  if (status !== 0 && status !== 1) throw new Error(`explore ended with ${status}: ${stderr}`);
  return (performance.now() - start) / 1000;
}
