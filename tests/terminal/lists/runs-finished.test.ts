import { expect, it } from "vitest";
import { openRunFolder } from "../../../src/disk/run-folder.ts";
import { Library } from "../../../src/run/keep/library.ts";
import { typedToPlain } from "../../plain/typed.ts";
import { road } from "../../run/read/small-road.ts";
import { newFolder, reader } from "../reader.ts";

const HOME = ["road.left", "road.on", "road.further", "road.home"];
const AWAY = ["road.left", "road.on", "road.further", "road.away"];

/** A run of these ways, the last of them gone so far; read anew, as another start of the program does. */
function runOf(...ways: readonly (readonly string[])[]) {
  const folder = newFolder();
  const library = () => new Library(road, openRunFolder(folder), "0.1.0");
  const run = library().begin({ name: "first", seed: 1 });
  for (const way of ways) run.goAlong(way);
  run.close();
  return library();
}

/** What the title page shows of it, and what the list of runs does. */
function shown(library: Library, size: { columns?: number; rows?: number } = {}) {
  const me = reader({ library, ...size });
  const title = me.lines();
  me.press("4");
  return { title, list: me.shows().replace(/\s+/g, " ") };
}

const GONE_BACK = [HOME, AWAY, ["road.right"]] as const;
const CAME_TO = "Finished before you went back in. Its ways came to: The Road; Gone for Good.";

it.for([
  [80, 24],
  [40, 12],
  [200, 60],
] as const)(
  "at %i × %i a run that ended and was gone back in is listed with where it stands and every ending it came to",
  ([columns, rows]) => {
    const { title, list } = shown(runOf(...GONE_BACK), { columns, rows });
    expect(list).toContain("The Road, 8 June 1944, dawn");
    expect(list).toContain(CAME_TO);
    expect(title.find((line) => line.includes("Continue"))).toContain("Chapter 1: The Road");
    expect(title.find((line) => line.includes("Chapters"))).toMatch(
      /Chapters {3}(this run )?came to(: The Road; Gone for Good| 2 endings)$/,
    );
  },
);

it("one that stands at an end names the others, and one that never went back only its own", () => {
  const two = shown(runOf(AWAY, HOME));
  expect(two.list).toMatch(/the end: The Road · 4 decisions Another way came to: Gone for Good\. Twelve\./);
  expect(two.title.join("\n")).toMatch(
    /The end: The Road.*\n.*Chapters {3}this run also came to: Gone for Good\n/,
  );
  const one = shown(runOf(HOME));
  expect(one.list).toMatch(/the end: The Road · 4 decisions Twelve\./);
  expect(one.title.join("\n")).toMatch(/Chapters\n/);
});

it("a way that is gone on with is another, and what the others came to stays known", () => {
  const library = runOf(...GONE_BACK);
  expect(library.latest()?.endings).toHaveLength(2);
  const { session } = library.open("first");
  session.decide("road.on");
  session.close();
  const [run] = library.runs();
  expect([run?.decisions, run?.fate, run?.endings?.map(({ fate }) => fate)]).toEqual([
    2,
    undefined,
    ["home", "gone"],
  ]);
});

it("plain mode says the same before a run and in it", async () => {
  const before = await typedToPlain("runs\n", runOf(...GONE_BACK), { kind: "title" });
  expect(before).toContain(`Continue “first”: Chapter 1: The Road, 8 June 1944, dawn. ${CAME_TO}`);
  expect(before.replace(/\s+/g, " ")).toMatch(/The Road · 8 June 1944, dawn · 1 decision · last played/);
  const during = await typedToPlain("runs\n", runOf(...GONE_BACK), { kind: "run", name: "first" });
  for (const said of [before, during]) expect(said).toContain(`    ${CAME_TO}\n    Six.`);
});
