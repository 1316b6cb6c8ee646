import { dice } from "../../../../src/author/explore/play/dice.ts";

const SCENES = 8;
const WAYS = ["first", "second", "third", "fourth"];
// Here the second way costs water four times, and who goes it each time dies.
const THIRSTY = 7;
const FILLING =
  "ash water rope bread sand noon shovel letter stone lamp wick salt paper sea tin rice fuse knot ledge ditch bell roof gull rain".split(
    " ",
  );
const LETTERS = ["LETTER_ONE", "LETTER_TWO", "LETTER_THREE", "LETTER_FOUR", "LETTER_FIVE", "LETTER_SIX"];

/**
 * A book of ours in the size ours is to have: eight scenes a chapter, four ways out of each, and what was done in one
 * chapter asked for in others: by words, by choices under two and three conditions from chapters far apart, by a hall that
 * can only be entered so and holds another such choice, by a bond that takes years, by letters, by thirst.
 */
export function longBook(chapters: number, wordsAScene: number): string {
  const roll = dice(7);
  const words = (count: number) => {
    const list = Array.from({ length: count }, () => FILLING[roll(FILLING.length)]);
    return `${list.join(" ")}.`;
  };
  // Of another scene each time: two choices of one scene cannot both have been taken.
  let asked = 0;
  const label = (chapter: number) => {
    asked += 1;
    return `c${Math.max(1, chapter)}.s${1 + (asked % SCENES)}.${WAYS[roll(WAYS.length)]}`;
  };

  const scene = (chapter: number, number: number): string => {
    const next =
      number === SCENES ? (chapter === chapters ? "-> last" : `-> c${chapter + 1}`) : `-> s${number + 1}`;
    const deeds = ["~ warm(PAK)", "~ toil()", "~ cool(PAK)", "~ drink()"];
    const letter = LETTERS[chapter - 1];
    const ways = WAYS.map((way, index) =>
      [
        `* (${way}) [Go ${way}]`,
        `    ${words(Math.round(wordsAScene / 8))}`,
        ...(number === 1 && chapter % 5 === 2 ? [`    ${deeds[index]}`] : []),
        ...(chapter === THIRSTY && number > 4 && index === 1 ? ["    ~ grow_thirsty()"] : []),
        ...(number === 2 && letter && index === 0 ? [`    ~ send(${letter})`] : []),
        ...(number === 2 && letter && index === 1 ? [`    ~ keep(${letter})`] : []),
      ].join("\n"),
    );
    const isFar = chapter > 5 && number % 4 === 3;
    return [
      `= s${number}`,
      ...(number === 1 && letter ? [`~ draft(${letter})`, "Kinu. I am well. # letter: letter_one"] : []),
      words(Math.round(wordsAScene / 2)),
      chapter === 1 ? "" : `{${label(chapter - 1 - roll(chapter - 1))}:${words(4)}|${words(4)}}`,
      ...ways,
      ...(isFar
        ? [
            `* (far) {${label(chapter - 5)} && ${label(chapter - 10)}} [Far]`,
            `    ${words(6)}`,
            `* (hall) {${label(chapter - 5)} && not ${label(chapter - 3)} && ${label(chapter - 1)}} [The hall]`,
            `    -> h${number}`,
          ]
        : []),
      `- ${next}`,
      ...(isFar
        ? [
            `= h${number}`,
            `A hall {${label(chapter - 4)}:of stone|of wood}.`,
            `* (wade) {${label(chapter - 2)}} [Wade]`,
            `    You wade. {${label(chapter - 4)} && ${label(chapter - 1)}:It is deep here.}`,
            "* (wait) [Wait]",
            "    You wait.",
            `- ${next}`,
          ]
        : []),
    ].join("\n");
  };

  const chapter = (number: number): string =>
    [
      `=== c${number}`,
      `# chapter: ${number}`,
      `# title: Chapter ${number}`,
      "~ fill_canteen()",
      "~ drink()",
      "-> s1",
      ...Array.from({ length: SCENES }, (_, index) => scene(number, index + 1)),
    ].join("\n");

  return `
-> c1
${Array.from({ length: chapters }, (_, index) => chapter(index + 1)).join("\n")}
=== last
{is_close(PAK):Pak is here.|Pak is not.}
{letter_is(LETTER_ONE, SENT) && letter_is(LETTER_THREE, KEPT) && letter_is(LETTER_FIVE, SENT):-> found}
Nobody came. # end: nobody
-> END
=== found
They were found. # end: found
-> END
=== endings
= thirst
The sea is near. # end: thirst
-> END
`;
}
