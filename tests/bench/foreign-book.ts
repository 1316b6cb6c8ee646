import { dice } from "../../src/author/explore/dice.ts";

const ROOMS = 49;
const CHOICES = 7;
const FLAGS = 12;
const WORDS =
  "door glass wire coat lamp guard cipher garden rain machine tea corridor window key smoke letter whistle stair pocket clock".split(
    " ",
  );

/**
 * A story of nobody's, without our vocabulary, of some 14,700 words and 343 choices: flags and counters that rooms set and
 * later rooms ask for by twos and threes, a suspicion that closes ways, and an end for whoever is suspected too much.
 */
export function foreignBook(): string {
  const roll = dice(11);
  const words = (count: number) =>
    `${Array.from({ length: count }, () => WORDS[roll(WORDS.length)]).join(" ")}.`;
  const flag = () => `flag_${roll(FLAGS)}`;
  const deeds = [() => `~ ${flag()} = true`, () => "~ suspicion += 1", () => "~ trust += 1", () => ""];
  const guards = [
    () => "",
    () => "",
    () => "",
    () => `{${flag()} && ${flag()}}`,
    () => `{${flag()} && not ${flag()} && trust > 2}`,
    () => `{suspicion < 3 && ${flag()}}`,
    () => `{trust > 4}`,
  ];
  const room = (number: number) => {
    // The first way leads to the next room, so that there is a way to each.
    const after = (way: number) => {
      const next = number + 1 + (way === 0 ? 0 : roll(3));
      return next < ROOMS ? `room_${next}` : "ending";
    };
    const ways = Array.from(
      { length: CHOICES },
      (_, index) => `* ${guards[index]?.() ?? ""} [Way ${index}]
    ${words(22)}
    ${deeds[roll(deeds.length)]?.() ?? ""}
    -> ${after(index)}`,
    );
    return `=== room_${number}
${words(110)} {${flag()}:${words(8)}|${words(8)}} {${flag()} && ${flag()} && ${flag()}:${words(8)}}
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
