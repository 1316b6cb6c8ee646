import type { Playthrough, RunSoFar } from "../../run/play/playthrough.ts";
import { mapIsland } from "../../run/show/island.ts";
import { readSoFar } from "../text/leaves.ts";
import type { Picture } from "../view/picture.ts";
import type { IslandPage, Page } from "../view/view.ts";
import { pictureOf } from "./draw-island.ts";

/** The map of a run, laid over the page; nothing where the book has none. */
export function layIsland(under: Page, playthrough: Playthrough): IslandPage | undefined {
  const map = mapIsland(readSoFar(under, playthrough));
  return map && { kind: "island", under, map, picture: pictureOf(map), top: 0 };
}

/** The map of a run as it is now, to stand beside the text. */
export const pictureOfRun = (run: RunSoFar): Picture | undefined => {
  const map = mapIsland(run);
  return map && pictureOf(map);
};
