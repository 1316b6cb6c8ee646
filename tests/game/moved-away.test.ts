import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, truncateSync } from "node:fs";
import { expect, it } from "vitest";
import { game, inFolder, inOwnFolder, ours, playing, saves } from "./game.ts";

inOwnFolder();

const file = (name: string) => `${saves()}/${name}.jsonl`;

/** A run with one decision in it, open; `leave` answers what is said from there on, once the input has ended. */
async function open() {
  const window = playing([...ours(), "--new", "first", "--seed", "1"]);
  await window.until("1. Take the iron");
  window.type("2");
  await window.until("Pull the loop");
  return {
    async leave(...lines: string[]) {
      const said = window.child.stdout.toArray();
      window.child.stdin.end(lines.map((line) => `${line}\n`).join(""));
      return { said: (await said).join(""), status: await window.ended };
    },
  };
}

it("a run that was given another name while it was open goes on in its file, and its new name is told", async () => {
  for (const decided of [["1"], []] as const) {
    const window = await open();
    renameSync(file("first"), file("second"));
    const { status, said } = await window.leave(...decided);
    expect(status).toBe(0);
    expect(said).toMatch(/“first” has another name by now: kept as “second” in .* --run second\n$/);
    expect(said).not.toContain("Kept as “first”");
    expect(game([...ours(), "runs", "--json"]).stdout).toContain(`"decisions": ${1 + decided.length}`);
    rmSync(file("second"));
  }
});

it("a run that was moved out of the folder goes on in its file, and where that is is told", async () => {
  const window = await open();
  mkdirSync(inFolder("elsewhere"));
  renameSync(file("first"), inFolder("elsewhere", "x.jsonl"));
  const { said } = await window.leave("1");
  expect(said).toContain(`“first” is no longer in ${saves()}`);
  if (process.platform === "linux") expect(said).toContain(inFolder("elsewhere", "x.jsonl"));
  expect(readFileSync(inFolder("elsewhere", "x.jsonl"), "utf8").split("\n")).toHaveLength(4);
});

it("a run that was deleted by hand is not said to be kept", async () => {
  const window = await open();
  rmSync(file("first"));
  const { status, said } = await window.leave();
  expect(said).toContain("“first” was deleted while it was open here, and is not kept.");
  expect(said).not.toContain("To go on");
  expect(status).toBe(1);
});

it.each([
  ["deleted", () => rmSync(file("first"))],
  ["deleted with its folder", () => rmSync(saves(), { recursive: true })],
  ["cut short", () => truncateSync(file("first"), 20)],
])(
  "a run that was %s is told of with the next decision, and kept anew with all that was decided",
  async (_, take) => {
    const window = await open();
    take();
    const { status, said } = await window.leave("1", "1");
    expect(said).toContain(
      "1. Keep it anew, with all that was decided\n2. Play on without keeping the run\n3. Leave",
    );
    expect(said).not.toContain("Nothing decided so far is lost");
    expect(status).toBe(0);
    const name = /Kept as “([^”]*)”/.exec(said)?.[1] ?? "";
    const kept = readFileSync(file(name), "utf8").split("\n");
    expect(kept.map((line) => line.replace(/#[^"]*/, "")).slice(1)).toEqual([
      '"ash.cloth"',
      '"ash.pulled"',
      "",
    ]);
  },
);

it("a reader who leaves where the run was deleted is told that nothing is kept", async () => {
  const window = await open();
  rmSync(file("first"));
  const { status, said } = await window.leave("1", "3");
  expect(said).toContain("with all that was decided in it. All of it is still known here");
  expect(said).toContain("and is not kept.");
  expect([status, existsSync(file("first"))]).toEqual([1, false]);
});
