import { join } from "node:path";
import { expect, it } from "vitest";
import { compileWith } from "../../src/author/branches/compile-with.ts";
import { compileJudged, judgeBranches } from "../../src/author/branches/judge.ts";
import { namesIn, skeletonOf } from "../../src/author/branches/skeleton.ts";
import { tryBranch } from "../../src/author/branches/trial.ts";
import { compileStory } from "../../src/author/story-book.ts";
import { openStoryFolder } from "../../src/disk/story-folder.ts";
import type { Outline } from "../../src/ink/outline/outline.ts";
import { findBranches } from "../../src/workshop/branches/find-branches.ts";
import { specimen } from "../author/branches/specimen-branch.ts";

const STORY = join(import.meta.dirname, "..", "..", "story");
const kite = specimen();

/** A thread that does something else than it is asked. */
const threadThat = (does: string) => ({
  folder: "nowhere",
  script: new URL(
    `data:text/javascript,${encodeURIComponent(`import { parentPort } from "node:worker_threads";
      parentPort.on("message", () => { ${does} });
      parentPort.postMessage({ kind: "ready" });`)}`,
  ),
});

it.each([
  [
    "takes all the memory there is",
    "const all = []; for (;;) all.push(new Array(100_000).fill(0.5));",
    "it took more memory to look into than a branch may",
  ],
  ["ends by itself", 'throw new Error("no more");', "it could not be looked into (no more)"],
])("where the thread %s the branch is left out, and nothing is taken down by it", async (_, does, says) => {
  expect(await judgeBranches(threadThat(does), [kite])).toEqual({
    sound: [],
    leftOut: [{ place: kite.place, id: "kite", says, mayPass: true }],
  });
});

/** Uses the processor's time, counted as the judge counts it: most of it goes into asking for it. */
const SPEND = `
  const used = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1e6; };
  const spend = (seconds) => { for (const from = used(); used() - from < seconds; ); };`;

it("a branch may take longer on a machine that takes longer to be ready for it", async () => {
  const slow = `import { parentPort } from "node:worker_threads"; ${SPEND}
    parentPort.on("message", () => { spend(1.5); parentPort.postMessage({ kind: "branch" }); });
    spend(0.7);
    parentPort.postMessage({ kind: "ready" });`;
  const script = new URL(`data:text/javascript,${encodeURIComponent(slow)}`);
  expect(await judgeBranches({ script, folder: "nowhere" }, [kite])).toEqual({ sound: [kite], leftOut: [] });
});

it("a branch that goes to a name that is nowhere may take longer, until it is known which there are", async () => {
  const misled = `import { parentPort } from "node:worker_threads"; ${SPEND}
    parentPort.on("message", () => {
      parentPort.postMessage({ kind: "misled" });
      spend(1.5);
      parentPort.postMessage({ kind: "branch" });
    });
    parentPort.postMessage({ kind: "ready" });`;
  const script = new URL(`data:text/javascript,${encodeURIComponent(misled)}`);
  expect(await judgeBranches({ script, folder: "nowhere" }, [kite])).toEqual({ sound: [kite], leftOut: [] });
});

it("where the book cannot be compiled with them, none of them is in it", async () => {
  const does =
    'parentPort.on("message", ({ kind }) => { if (kind === "book") throw new Error("no more"); parentPort.postMessage({ kind: "branch" }); });';
  const script = new URL(
    `data:text/javascript,${encodeURIComponent(`import { parentPort } from "node:worker_threads"; ${does} parentPort.postMessage({ kind: "ready" });`)}`,
  );
  expect(await compileJudged({ script, folder: "nowhere" }, [kite])).toEqual({
    taken: [],
    leftOut: [
      { place: kite.place, id: "kite", says: "it could not be looked into (no more)", mayPass: true },
    ],
  });
});

it("the skeleton of the book has every name in it that a branch may ask for, and is as sound as the book", () => {
  const files = openStoryFolder(STORY);
  const skeleton = skeletonOf(files);
  const bare = compileStory(skeleton);
  expect([bare.book === undefined, bare.problems]).toEqual([false, []]);
  const names = allNamesIn(bare.outline);
  expect([...allNamesIn(compileStory(files).outline)].filter((name) => !names.has(name))).toEqual([]);
});

it("a branch fares in the skeleton of what it names as in the whole", () => {
  const files = openStoryFolder(STORY);
  for (const branch of findBranches([], STORY).branches) {
    const [small, whole] = [skeletonOf(files, namesIn(branch)), skeletonOf(files)].map((skeleton) =>
      compileWith(skeleton, [branch], compileStory),
    );
    expect(small?.taken).toEqual([branch]);
    const { id } = branch.manifest;
    expect(idsOf(small?.outline, id)).toEqual(idsOf(whole?.outline, id));
    expect(small?.book && tryBranch(small.book, branch)).toBeUndefined();
  }
});

const idsOf = (outline: Outline | undefined, branch: string): (string | undefined)[] =>
  outline?.choices.map(({ id }) => id).filter((id) => id?.startsWith(branch)) ?? [];

const allNamesIn = (outline?: Outline): Set<string> =>
  new Set([
    ...(outline?.flows.map(({ name }) => name) ?? []),
    ...(outline?.choices.flatMap(({ id }) => id ?? []) ?? []),
    ...(outline?.names.filter(({ kind }) => kind !== "temp").map(({ name }) => name) ?? []),
  ]);
