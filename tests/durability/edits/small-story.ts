import { writeVocabulary } from "../../../src/author/story-book.ts";
import { marked, type StoryText } from "./marked-story.ts";

const CHAPTERS = 3;
const SCENES = 4;

/**
 * A story written as ours is, in a hundredth of its size: chapters of scenes in which one chooses, what was chosen asked
 * for further on, and a last choice that nobody asks for.
 */
export function smallStory(): StoryText {
  const chapters = Array.from({ length: CHAPTERS }, (_, index) => index + 1);
  const included = ["vocabulary", ...chapters.map((number) => `chapters/${number}`)];
  const files: readonly (readonly [string, string])[] = [
    ["main.ink", [...included.map((path) => `INCLUDE ${path}.ink`), "-> part_1"].join("\n")],
    ["vocabulary.ink", writeVocabulary()],
    ...chapters.map((number) => [`chapters/${number}.ink`, chapter(number)] as const),
  ];
  return marked(new Map(files));
}

function chapter(number: number): string {
  const scenes = Array.from({ length: SCENES }, (_, index) => scene(number, index + 1));
  return [
    `=== part_${number}`,
    `# chapter: ${number}`,
    `# title: Part ${number}`,
    "-> scene_1",
    ...scenes,
    "= scene_over",
    "The day is over.",
    ...(number === CHAPTERS ? ["# end: over", "-> END"] : [`-> part_${number + 1}`]),
  ].join("\n");
}

function scene(chapter: number, number: number): string {
  const label = (way: string, of = number) => `${way}_${chapter}_${of}`;
  return [
    `= scene_${number}`,
    number === 1
      ? "It begins."
      : `{scene_${number - 1}.${label("left", number - 1)}:From the left|From the right}.`,
    ...["left", "right", "straight"].flatMap((way) => [
      `* (${label(way)}) [Go ${way}]`,
      `    You went ${way}.`,
    ]),
    "- There are two more.",
    `* (${label("wait")}) [Wait]`,
    `* (${label("hurry")}) [Hurry]`,
    "- It was so.",
    number === SCENES ? "-> scene_over" : `-> scene_${number + 1}`,
  ].join("\n");
}
