import { game, inFolder, write } from "../../game/game.ts";

/** A story without an end that can be gone round in, and of which one knot is reached by nobody. */
export const OPEN_WELL = `
-> yard
=== yard
+ (round) [Round]
    -> yard
+ (well) [The well]
    Down.
    -> DONE
+ (home) [Home]
    Home. # end: home
    -> END
=== loft
Nobody climbs up here.
-> END`;

/** Explores a foreign story of one file. */
export function explored(ink: string, ...options: string[]) {
  write("main.ink", ink);
  return game(["explore", "--story", inFolder(), ...options]);
}
