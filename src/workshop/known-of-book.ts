import { createHash } from "node:crypto";
import { type KeptRoutes, readKeptRoutes, writeKeptRoutes } from "../author/explore/routes/kept-routes.ts";
import { type CacheFile, openCache } from "../disk/cache-file.ts";
import { wholePath } from "../disk/places.ts";

/** What is kept of a book in a folder from one start of the program to the next. */
export interface KnownOfBook {
  readonly book: CacheFile;
  readonly routes: KeptRoutes;
  /** Keeps more ways. @param isLatest whether they are the first to be tried */
  keep(routes: KeptRoutes, isLatest: boolean): void;
}

export function knownOf(folder: string): KnownOfBook {
  const name = createHash("sha256").update(wholePath(folder)).digest("hex").slice(0, 16);
  const file = openCache(`routes-${name}.json`);
  const routes = readKeptRoutes(file.read());
  return {
    book: openCache(`book-${name}.json`),
    routes,
    keep: (fresh, isLatest) =>
      file.write(isLatest ? writeKeptRoutes(routes, fresh) : writeKeptRoutes(fresh, routes)),
  };
}
