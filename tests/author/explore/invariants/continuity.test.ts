import { describe, expect, it, test } from "vitest";
import { skyAt } from "../../../../src/author/explore/invariants/sky.ts";
import { search } from "../../../../src/author/explore/search/search.ts";
import { ours } from "../subjects.ts";

const findings = (ink: string) => search(ours(ink), { seed: 1, states: 10_000 }).findings;
const said = (ink: string) => findings(ink).map(({ kind, says }) => `${kind}: ${says}`);

/** A passage after one decision, on a day and at an hour. */
const passage = (text: string, telling = "", tags = "# chapter: 1") => `
-> beach
=== beach
${tags}
~ day("1945-02-22")
~ hour(NIGHT)
${telling}
Sand.
* (on) [On]
- ${text} # end: over
-> END`;

/** Two ways that meet, and then so far to a last line that nobody comes to it by chance. */
const parting = (first: string, second: string, last: string) => `-> beach
=== beach
# chapter: 1
~ day("1945-02-22")
Sand.
* (first) [First]
    ${first}
* (second) [Second]
    ${second}
- Ash.
${Array.from({ length: 14 }, (_, step) => `* (on_${step}) [On]\n* (stop_${step}) [Stop]\n    Over. # end: over\n    -> END\n- Ash.`).join("\n")}
${last}
Over. # end: over
-> END`;

it("what is wrong in a line is found at the line, be it far below the choice that led there", () => {
  const dead = passage(
    'Ash.\nMore ash.\n"{parched():Dry|Wet} {TURNS() > 0:sand}," says Mori.\n"Rest," says Mori.',
    "~ dies(MORI)",
  );
  expect(findings(dead).map(({ place }) => dead.split("\n")[place.line - 2]?.slice(0, 6))).toEqual([
    '"{parc',
    '"Rest,',
  ]);
});

describe("who speaks is alive", () => {
  const deaths = ['"Dig," says Mori.', '"Dig," asks Corporal Mori, and spits.', "Mori only whispers it."];
  test.each(deaths)("and that he is dead is found: %s", (text) => {
    expect(said(passage(text, "~ dies(MORI)"))).toEqual(["continuity: lets mori speak, who is dead by then"]);
    expect(said(passage(text))).toEqual([]);
  });

  test.each([
    ["ITO", "ito", '"Dig," says Lieutenant Itō.'],
    ["OKUBO", "okubo", "Ōkubo asks for it."],
    ["KURIBAYASHI", "kuribayashi", '"Dig," says the general.'],
  ])("and so it is where the prose calls him otherwise than the vocabulary: %s", (id, name, text) => {
    expect(said(passage(text, `~ dies(${id})`))).toEqual([
      `continuity: lets ${name} speak, who is dead by then`,
    ]);
  });

  const harmless = [
    'You can hear how he said it. "As Mori says, dig," says Yoneda.',
    "Mori said it every morning.",
    "Nobody says Mori's name.",
    "Dig, says Mori, and then we dig. # letter: letter_one",
  ];
  test.each(harmless)("and nothing is found in: %s", (text) => {
    expect(said(passage(text, "~ dies(MORI)"))).toEqual([]);
  });

  it("but in a chapter away from the island he may", () => {
    expect(said(passage('"Dig," says Mori.', "~ dies(MORI)", "# chapter: 1\n# away"))).toEqual([]);
  });
});

describe("who speaks is there", () => {
  const speaks = '"Dig," says Mori.';

  it("and that he went elsewhere is found, also where others met the same place without it", () => {
    const gone = (tags: string) => passage(speaks).replace("Sand.", `Sand.${tags}`);
    expect(said(gone(" # leaves: mori"))).toEqual(["continuity: lets mori speak, who is elsewhere"]);
    expect(said(gone(" # leaves: mori # joins: mori"))).toEqual([]);
    expect(said(gone(" # leaves: pak"))).toEqual([]);
    const either = parting("He looks on.", "You go on without him. # leaves: mori", speaks);
    expect(findings(either).map(({ path }) => path[0])).toEqual(["beach.second"]);
  });

  it("and who comes in the passage in which he speaks has come", () => {
    const comes = passage(`Boots. # joins: mori\n${speaks}`).replace("Sand.", "Sand. # leaves: mori");
    expect(said(comes)).toEqual([]);
  });
});

describe("what is recalled was told", () => {
  it("and what he was never told is found", () => {
    const recalls = "Thirty thousand rolls. # holds: knows(BREAD_SUM)";
    expect(said(passage(recalls))).toEqual(["assertion: is told where this does not hold: knows(BREAD_SUM)"]);
    expect(said(passage(recalls, "~ learn(BREAD_SUM)"))).toEqual([]);
  });

  it("and only the way on which he did not learn it is found, though no condition asks for it", () => {
    const either = parting(
      "A hole.",
      "~ learn(BREAD_SUM)\n    A number.",
      "Thirty thousand. # holds: knows(BREAD_SUM)",
    );
    expect(findings(either).map(({ path }) => path[0])).toEqual(["beach.first"]);
  });
});

describe("a letter that is read was written", () => {
  it("and one without a line is found, however it is shown", () => {
    expect(said(passage("So: {as_sent(LETTER_ONE)}"))).toEqual([
      "continuity: shows letter_one, of which no line was written",
    ]);
  });

  const written = "~ draft(LETTER_ONE)\nKinu. # letter: letter_one";
  it("and one that was burned is not shown as it was written", () => {
    expect(said(passage("So: {as_written(LETTER_ONE)}", `${written}\n~ burn(LETTER_ONE)`))).toEqual([
      "continuity: shows letter_one as it was written, though it is burned",
    ]);
    expect(said(passage("So: {as_written(LETTER_ONE)}", `${written}\n~ bury(LETTER_ONE)`))).toEqual([]);
  });
});

describe("sun and moon stand where they stood", () => {
  // 22 February 1945: four fifths of a moon, overhead at eight, down at 03:16.
  test.each([
    ["There's no moon.", `continuity: says "There's no moon" on 1945-02-22 at night, when the moon was up`],
    ["There is no moon.", 'continuity: says "There is no moon" on 1945-02-22 at night, when the moon was up'],
    ["The sun is up.", 'continuity: says "The sun is up" on 1945-02-22 at night, when the sun was down'],
  ])("and what is not so is found: %s", (text, finding) => {
    expect(said(passage(text))).toEqual([finding]);
  });

  test.each([
    "By moonlight the sand is white.",
    '"There is no moon," says Mori.',
    "His face is like a moon.",
    "At home there was no moon that night.",
  ])("and nothing is found in: %s", (text) => {
    expect(said(passage(text))).toEqual([]);
  });

  it("and where the clock moves within the passage, either hour will do", () => {
    expect(said(passage("The sun is up.\n~ hour(MORNING)\nAsh."))).toEqual([]);
  });

  // The almanac in Japanese time: what was up or down for the whole of two hours, and what rose or set in them.
  test.each([
    ["moon", "1945-02-16", "dusk", "up"],
    ["moon", "1945-02-19", "night", "up"],
    ["moon", "1945-03-08", "night", "down"],
    ["moon", "1945-03-14", "night", "down"],
    ["moon", "1945-03-22", "night", "up"],
    ["moon", "1945-03-25", "night", "up"],
    ["moon", "1945-03-26", "dawn", "down"],
    ["moon", "1945-03-26", "afternoon", "both"],
    ["sun", "1945-02-16", "dawn", "both"],
    ["sun", "1945-02-16", "dusk", "both"],
    ["sun", "1945-03-26", "dusk", "both"],
    ["sun", "1945-03-26", "night", "down"],
    ["sun", "1944-06-19", "noon", "up"],
  ] as const)("the %s on %s at %s: %s", (light, day, hour, expected) => {
    const { canBeUp, canBeDown } = skyAt(light, day, hour);
    expect(canBeUp && canBeDown ? "both" : canBeUp ? "up" : "down").toBe(expected);
  });
});

it("two sentences that are told together have a space between them", () => {
  const line = (between: string) =>
    passage(
      `Rain.{parched(): He is dry.}${between}{not parched():And he is not.} "Up.{TURNS() > 0:Come}," he says.`,
    );
  expect(said(line(" "))).toEqual(['joined: tells "Up.Come" as one word']);
  expect(said(line(""))).toEqual([
    'joined: tells "Rain.And" as one word',
    'joined: tells "Up.Come" as one word',
  ]);
  const offered = "-> one\n=== one\nSand.\n* (on) [Up.{TURNS() > -1:Come.}]\n- Ash. # end: over\n-> END";
  expect(said(offered)).toEqual(['joined: tells "Up.Come" as one word']);
  for (const both of [
    '"No."{TURNS() > 0:"Yes."}',
    "Dry.{TURNS() > 0:I'm dry.}",
    "In 1945.{TURNS() > 0:And on.}",
  ])
    expect(said(passage(both))).toHaveLength(1);
  expect(said(passage("It is 3.5 sen. “No.” “Yes.” … And S.O.S. again, said the Ph.D. of Vol.IV."))).toEqual(
    [],
  );
});

describe("a man who is killed could know it", () => {
  const shot = (warnings: string) => `
-> one
=== one
# chapter: 1
${warnings}
* (up) [Stand up]
    ~ die()
    That is all. # end: shot
    -> END
* (down) [Stay down]
    Night. # end: night
    -> END`;

  it("by two lines that warn, read before he decides", () => {
    expect(said(shot("A shot. # warns\nAnother. # warns"))).toEqual([]);
    expect(said(shot("A shot. # warns"))).toEqual(["unwarned-death: he dies (killed) after 1 of 2 warnings"]);
    expect(said(shot("~ condemn()\nSand."))).toEqual([
      "unwarned-death: he dies (killed) after 0 of 2 warnings",
    ]);
  });

  it("in this chapter or the one before, but not the one before that", () => {
    const next = (number: number, then: string) =>
      `* (on_${number}) [On]\n- -> chapter_${number}\n=== chapter_${number}\n# chapter: ${number}\nSand.\n${then}`;
    const later = (then: string) => shot(`A shot. # warns\nAnother. # warns\n${then}`);
    expect(said(later(next(2, "")))).toEqual([]);
    expect(said(later(next(2, next(3, ""))))).toEqual([
      "unwarned-death: he dies (killed) after 0 of 2 warnings",
    ]);
  });
});
