import type { Book } from "../../src/ink/book.ts";
import { compileBook } from "../../src/ink/compile/compile.ts";
import { writeStandIns } from "../../src/ink/vocabulary.ts";
import { VOCABULARY } from "../../src/run/play/vocabulary.ts";

const LONG = Array.from(
  { length: 24 },
  (_, index) =>
    `Paragraph ${index + 1}. The bank goes up by the basket and comes down by the basket, and Kashiwara, who has kept count since Ōmiya, says that on the whole the beach is ahead by four.`,
).join("\n");

const MAIN = `INCLUDE vocabulary.ink
-> ash

=== ash
# chapter: 1
# title: Ash
# place: the black beach
# when: June 1944
~ day("1944-06-08")
~ hour(NOON)
The spade was made for a shorter man, so you dig with a bow, and by evening it is no joke. What goes up on the bank comes down again while it is being counted.
“Nobody laughs,” Kashiwara says — 硫黄島 is the name on the map. No water till dawn.
    * (dig) [Dig on]
        You dig.
        -> trench
    * (lean) [Lean on the shovel until the sergeant looks this way, and then bend over again as if you had dropped something]
        You lean.
        -> trench
    * (ask) [Ask about the water]
        “Tomorrow,” he says.
        -> trench

= trench
~ grow_thirsty()
By noon there is a trench, if you stand back and are generous. # note: trench # care: mentioned, thirst # front: coast
    * (write) [Write home]
        # letter: letter_one
        Dear Kinu, {about(PLACE, "the black beach below the mountain")} is where I am.
        # letter: letter_one
        It is warm here.
        ~ draft(LETTER_ONE)
        ~ send(LETTER_ONE)
        {as_sent(LETTER_ONE)}
        The pencil is put away.
        -> long
    * (sleep) [Sleep]
        -> long

= long
${LONG}
    * (leave) [Walk]
        He is gone before you look up.
        -> walk
    * (stop) [Stay here]
        You stay.
        -> edge_of_the_book

= edge_of_the_book
# edge
Nothing more is known.
-> END

=== walk
# chapter: 2
# title: The Walk
# place: Suribachi
# when: July 1944
Rock, and the heat in it.
    * (on) [Go on]
        -> over

= over
# end: mended
You are home.
-> END
`;

const ISLAND = `coast
    0 -600, 600 0, 900 900, 2400 1700, 4000 2400, 5400 3200, 5600 4300, 4600 6000, 3200 6500, 1800 5500
    1300 4200, 900 2400, 0 700, -600 0
ground Suribachi
    -200 -150, 150 -200, 250 100, -50 250, -200 -150
ground the airfield
    1500 1900, 2900 3400
spot 1200 1500: the black beach
spot 0 0: Suribachi
front coast: They hold the beach, and come no farther.
    700 900, 1900 2500, 3400 1600, 1600 -400
`;

/** A small book with everything a page must be able to show; a map only where it is asked for. */
export function specimenBook({ hasMap = false } = {}): Book {
  const files: Record<string, string> = {
    ...(hasMap ? { "island.txt": ISLAND } : {}),
    "main.ink": MAIN,
    "vocabulary.ink": writeStandIns(VOCABULARY),
    "notes/trench.md":
      "# The trenches\n\n**Documented.** They were dug, and *given up*.\n\n**Invented.** The count of baskets.\n",
  };
  const { book, problems } = compileBook({ read: (path) => files[path] }, VOCABULARY);
  if (!book) throw new Error(problems.map(({ file, line, says }) => `${file}:${line} ${says}`).join("\n"));
  return book;
}
