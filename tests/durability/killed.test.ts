import { join } from "node:path";
import { expect, it } from "vitest";
import { dice } from "../../src/author/explore/play/dice.ts";
import { lossOf, playAndKill } from "./killed.ts";
import { rounds, SEED, tell } from "./rounds.ts";
import { naiveGame, ownFolder, trenchGame } from "./trench.ts";

const KILLS = rounds(16, 1000);
const LANES = 2;
// A run is gone on with after a kill, a few times, and then another is begun: both ways in are tried.
const KILLS_A_RUN = 4;
const folder = ownFolder();

/** Kills a game so often, at moments by chance; stops at the first loss if that is what is looked for. */
async function killed(program: string, saves: string, kills: number, seed: number, isEnough: boolean) {
  const upTo = dice(seed);
  const losses: string[] = [];
  let decisions = 0;
  for (let kill = 0; kill < kills && !(isEnough && losses.length > 0); kill += 1) {
    const name = `run-${Math.floor(kill / KILLS_A_RUN)}`;
    const isNew = kill % KILLS_A_RUN === 0 || lossOf(saves, name, "Turn ") !== undefined;
    const moment =
      upTo(4) === 0
        ? { after: "start" as const, milliseconds: upTo(250) }
        : { after: "question" as const, milliseconds: upTo(60) };
    const said = await playAndKill(program, ["--saves", saves, isNew ? "--new" : "--run", name], moment);
    const loss = lossOf(saves, name, said);
    if (loss) losses.push(`Kill ${kill}: ${loss}`);
    decisions += [...said.matchAll(/^Turn /gm)].length;
  }
  return { losses, decisions };
}

it("a game that is killed at any moment has kept every decision it answered", async () => {
  const program = trenchGame(folder);
  const lanes = await Promise.all(
    Array.from({ length: LANES }, (_, lane) =>
      killed(program, join(folder, `lane-${lane}`), KILLS / LANES, SEED + lane, false),
    ),
  );
  const decisions = lanes.reduce((sum, lane) => sum + lane.decisions, 0);
  tell(`${KILLS} kills, ${decisions} decisions answered, 0 to be lost`);
  expect(lanes.flatMap(({ losses }) => losses)).toEqual([]);
  // Killed before it said anything it would have nothing to lose.
  expect(decisions).toBeGreaterThan(KILLS);
}, 900_000);

it("a game that writes its whole file in place is caught losing it by the same kills", async () => {
  const { losses } = await killed(naiveGame(folder), join(folder, "naive"), 1000, SEED, true);
  tell(`The naive writer: ${losses[0]}`);
  expect(losses).toHaveLength(1);
}, 900_000);
