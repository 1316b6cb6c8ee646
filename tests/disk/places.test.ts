import { join } from "node:path";
import { expect, it } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { readBritishWords } from "../../src/disk/british-words.ts";
import { keepBook, regenerate } from "../../src/disk/generated.ts";
import {
  BOOK,
  BookFault,
  findSavesFolder,
  findShippedStory,
  HOME,
  PlaceFault,
  readShippedBook,
  STEPS,
  stampOfBuild,
  wholePath,
} from "../../src/disk/places.ts";
import { doing, refusing } from "./refusing-disk.ts";

it("runs of a checkout are kept in it where nothing else is said, those of a package where the platform has data", () => {
  let isCheckout = true;
  doing("existsSync", (_, [path]) => path === join(HOME, "src") && isCheckout);
  expect(findSavesFolder(undefined, {})).toBe(join(HOME, "saves"));
  isCheckout = false;
  expect(findSavesFolder(undefined, {})).toMatch(/^\/.*buried-letters$/);
});

it("the book that ships is read from where the build has put it, and so is its story", () => {
  expect(findShippedStory()).toBe(join(HOME, "story"));
  doing("readFileSync", (_, [path, encoding]) =>
    path === BOOK && encoding === "utf8" ? '{"ink":"{}"}' : "",
  );
  expect(readShippedBook()).toEqual({ ink: "{}" });
});

it("every build, and every version of a package, has a stamp of its own, and what is not built has none", () => {
  let built: unknown = { size: 1, mtimeMs: 2 };
  doing("statSync", (_, [path]) => (path === BOOK ? built : undefined));
  const stamp = stampOfBuild();
  expect(stamp).toContain(packageJson.version);
  built = { size: 1, mtimeMs: 3 };
  expect(stampOfBuild()).not.toBe(stamp);
  built = undefined;
  expect(stampOfBuild()).toBeUndefined();
});

it("an installation without its book is told of, with what to do", () => {
  refusing("readFileSync", "ENOENT");
  expect(() => readShippedBook()).toThrow(
    new BookFault(
      `The book is not where it was installed, in ${BOOK}: it is not there. Install the game again.`,
    ),
  );
});

it("a path from a folder that is gone is told of, and a whole one is as good as ever", () => {
  const { cwd } = process;
  process.cwd = () => {
    throw new Error("made up");
  };
  try {
    expect(() => wholePath("saves")).toThrow(
      new PlaceFault("The folder you are in is no longer there: go into another one, and try again."),
    );
    expect(wholePath("/saves/../runs")).toBe("/runs");
  } finally {
    process.cwd = cwd;
  }
});

it("the compiled book and the steps of the machine are put where the game looks for them", () => {
  const written: unknown[] = [];
  doing("writeFileSync", (_, [path, text]) => written.push(path, text));
  keepBook({ ink: "{}" } as Parameters<typeof keepBook>[0], { steps: [], events: {} });
  expect(written).toEqual([BOOK, '{"ink":"{}"}', STEPS, '{"steps":[],"events":{}}']);
});

it("a generated file is made from the one before, and written where it has changed", () => {
  const written: unknown[] = [];
  doing("writeFileSync", (_, [path, text]) => written.push(path, text));
  doing("readFileSync", (_, [path, encoding]) => (encoding === "utf8" ? `old ${path}` : ""));
  expect(regenerate("story/x.ink", (old) => old)).toBe(false);
  expect(written).toEqual([]);
  expect(regenerate("story/x.ink", (old) => `${old} and new`)).toBe(true);
  const file = join(HOME, "story/x.ink");
  expect(written).toEqual([file, `old ${file} and new`]);
});

it("the dictionary has its words, and how they change", () => {
  const { aff, dic } = readBritishWords();
  expect(aff).toMatch(/^SFX /m);
  expect(dic).toMatch(/^colour\b/m);
});
