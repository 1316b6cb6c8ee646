import { dice } from "../../src/author/explore/play/dice.ts";

const ROOMS = 49;
const OPEN_ROOMS = 16;
const OPEN = ["", "", "", ""];
const FLAGS = 12;
const WORDS =
  "door glass wire coat lamp guard cipher garden rain machine tea corridor window key smoke letter whistle stair pocket clock".split(
    " ",
  );

/**
 * A story of nobody's, without our vocabulary, of some 14,700 words and 343 choices: flags and counters that rooms set and
 * later rooms ask for by twos, threes and fours, a suspicion that closes ways, and an end for whoever is suspected too much.
 * The first rooms ask for nothing: what a search leaves unseen should tell of the search and not of what nobody can bring.
 */
export function foreignBook(): string {
  const roll = dice(11);
  const words = (count: number) =>
    `${Array.from({ length: count }, () => WORDS[roll(WORDS.length)]).join(" ")}.`;
  const settable: string[] = [];
  /** So many different flags, each by itself; none where there are not as many yet. */
  const flags = (count: number): string[] => {
    const left = [...settable];
    return left.length < count
      ? []
      : Array.from({ length: count }, () => left.splice(roll(left.length), 1).join());
  };
  const asked = () => {
    const all = (count: number) => flags(count).join(" && ");
    return [
      `{${all(3)}}`,
      `{${all(3)} && trust > 2}`,
      `{${all(4)} && suspicion < 3}`,
      `{${all(2)} && trust > 4}`,
    ];
  };
  const room = (number: number) => {
    const guards = ["", "", "", ...(number < OPEN_ROOMS ? OPEN : asked())];
    const text =
      number < OPEN_ROOMS
        ? words(24)
        : `{${flags(1)}:${words(8)}|${words(8)}} {${flags(3).join(" && ")}:${words(8)}}`;
    const set = (flag: string) => {
      if (!settable.includes(flag)) settable.push(flag);
      return `~ ${flag} = true`;
    };
    const deeds = [
      () => set(`flag_${roll(FLAGS)}`),
      () => "~ suspicion += 1",
      () => "~ trust += 1",
      () => "",
    ];
    // The first way leads to the next room, so that there is a way to each.
    const after = (way: number) => {
      const next = number + 1 + (way === 0 ? 0 : roll(3));
      return next < ROOMS ? `room_${next}` : "ending";
    };
    const ways = guards.map(
      (guard, index) => `* ${guard} [Way ${index}]
    ${words(22)}
    ${deeds[roll(deeds.length)]?.() ?? ""}
    -> ${after(index)}`,
    );
    return `=== room_${number}
${words(110)} ${text}
{suspicion > 6: -> caught}
${ways.join("\n")}`;
  };
  return `VAR suspicion = 0
VAR trust = 0
${Array.from({ length: FLAGS }, (_, index) => `VAR flag_${index} = false`).join("\n")}
-> room_0
${Array.from({ length: ROOMS }, (_, index) => room(index)).join("\n")}
=== caught
They have you. -> END
=== ending
{trust > 6:You are let go, and seen to the gate.|The gate is open.} -> END
`;
}
