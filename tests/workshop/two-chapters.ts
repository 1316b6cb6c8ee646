import { storyOf, write } from "../game/game.ts";

export const ASH = `=== ash
# chapter: 1
# title: Ash
# place: the beach
~ day("1944-06-19")
The tide is out.
* (iron) {mouthfuls() > 0} [Take the iron]
    ~ drink()
* (cloth) [Take the cloth]
- It is heavy.
* (pulled) [Pull the loop]
* (left_tied) [Leave it tied]
- {left_tied: It stays tied.}
-> sand
`;
export const SAND = `=== sand
{ash.pulled: The loop is open.}
{ash.left_tied: Nobody pulled.}
Thirty-one shovels. # end: sunset
-> END
`;

/** A story of two chapters in our vocabulary, without a fault. */
export function smallStory(): { folder: string; ash: string; sand: string } {
  const folder = storyOf("INCLUDE chapters/ash.ink\nINCLUDE chapters/sand.ink\n-> ash\n");
  return { folder, ash: write("story/chapters/ash.ink", ASH), sand: write("story/chapters/sand.ink", SAND) };
}
