import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openCache } from "../../src/disk/cache-file.ts";
import { ownFolder } from "../durability/trench.ts";

const folder = ownFolder();
const cacheIn = (place: string) => openCache("known.json", { BURIED_LETTERS_CACHE: place });

it("what is kept is read again, in the place of what was there", () => {
  const place = join(folder, "cache");
  expect(cacheIn(place).read()).toBeUndefined();
  for (const text of ["first", "then"]) cacheIn(place).write(text);
  expect(cacheIn(place).read()).toBe("then");
  expect(readdirSync(place)).toEqual(["known.json"]);
});

it("where nothing can be kept nothing is, and that is no fault", () => {
  const file = join(folder, "a-file");
  writeFileSync(file, "");
  const cache = cacheIn(file);
  cache.write("first");
  expect(cache.read()).toBeUndefined();
});
