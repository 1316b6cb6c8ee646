import { describe, expect, it } from "vitest";
import { compileStory } from "../../../src/author/story-book.ts";
import { aNewBook, begun, oursOf, storyOf, told } from "./begun.ts";

it("a book grows from nothing by its parts; after each check has nothing against it, and it plays to where it is written", () => {
  let story = aNewBook("The Well");
  expect([told(story, 0), told(story, 1)]).toEqual(["the_well.went_on edge", "the_well.stood_still edge"]);
  const grow = (...asked: Parameters<typeof begun> extends [unknown, ...infer Rest] ? Rest : never) => {
    const { findings, story: grown } = begun(story, ...asked);
    expect(findings).toEqual([]);
    story = grown;
    return told(story, 0);
  };
  /** How often it is said that the book is not written further. */
  const edges = () => story.list?.().flatMap((file) => story.read(file)?.match(/# edge/g) ?? []).length;
  expect(grow("scene", "Down there")).toBe("the_well.went_on the_well.down_there.went_on edge");
  expect(grow("chapter", "the-ferry")).toBe(
    "the_well.went_on the_well.down_there.went_on the_ferry.went_on edge",
  );
  expect(edges()).toBe(1);
  expect(grow("ending", "At home")).toMatch(/ the_ferry\.went_on at_home$/);
  expect(edges()).toBe(0);
  expect(grow("chapter", "A Walk", { after: "the_well" })).toBe(
    "the_well.went_on the_well.down_there.went_on a_walk.went_on the_ferry.went_on at_home",
  );
  expect(grow("scene", "Rain", { after: "the_well" })).toMatch(
    /^the_well\.went_on the_well\.rain\.went_on the_well\.down/,
  );
  expect(grow("ending", "At sea", { after: "a_walk" })).toMatch(/ at_home$/);
  expect(told(story, 2)).toBe(
    "the_well.stood_still the_well.rain.stood_still the_well.down_there.stood_still a_walk.at_sea at_sea",
  );
  expect(story.list?.()).toEqual([
    "main.ink",
    "vocabulary.ink",
    "chapters/01-the-well.ink",
    "chapters/02-the-ferry.ink",
    "endings.ink",
    "chapters/01b-a-walk.ink",
  ]);
  const numbers = story.list?.().map((file) => /# chapter: (\d+)/.exec(story.read(file) ?? "")?.[1]);
  expect(numbers).toEqual([undefined, undefined, "1", "3", undefined, "2"]);
});

const HALL = `=== hall
# chapter: 4
# title: Hall
= stairs
* (up) [Up] -> attic
* (down) [Down]
    {
    - up: Up.
    - else: -> attic
    }
- -> attic

// What is up there.
= attic
-> cellar ->
<- wind
{stairs.up:Up.|Down.}
-> road
`;
const REST = `=== cellar
Dark.
->->
=== wind
Wind.
-> DONE
=== road
# chapter: 5
# title: Road
Far. # edge
-> END
`;
const MAIN = "INCLUDE vocabulary.ink\nINCLUDE chapters/04-hall.ink\nINCLUDE rest.ink\n-> hall\n";
const house = (hall = HALL) => oursOf({ "main.ink": MAIN, "chapters/04-hall.ink": hall, "rest.ink": REST });

describe("what is new stands behind what it comes after, and every way on leads through it:", () => {
  it("a scene, with its options where no run is kept", () => {
    const { story, findings, left } = begun(house(), "scene", "landing", { after: "hall.stairs" });
    expect(story.read("chapters/04-hall.ink")).toBe(
      HALL.replaceAll("-> attic", "-> landing").replace(
        "- -> landing\n",
        `- -> landing

= landing
The scene opens here.

* (went_on) [Go on]

* (stood_still) [Stand still]

- {stood_still:You stood still a while.|You went on.}
-> attic
`,
      ),
    );
    expect(findings).toEqual([]);
    expect(left).toEqual([
      '"hall.landing" in chapters/04-hall.ink is yours to write; "hall.stairs" leads to it, and it goes on to "hall.attic".',
    ]);
  });

  it("a chapter that decides nothing where runs are kept, the later ones with the next number", () => {
    const { story, findings, recount } = begun(house(), "chapter", "The Ōkubo Ferry", {
      after: "hall",
      hasKeptRuns: true,
    });
    expect(story.read("chapters/05-the-okubo-ferry.ink")).toBe(`// CHAPTER 5. THE ŌKUBO FERRY
// When:
// Who wants what:
// Enter: from hall.   Leave: -> road.
// Teaches the machine:
// Answers:

=== the_okubo_ferry
# chapter: 5
# title: The Ōkubo Ferry
The chapter opens here.
-> road
`);
    expect(story.read("main.ink")).toBe(
      MAIN.replace("hall.ink\n", "hall.ink\nINCLUDE chapters/05-the-okubo-ferry.ink\n"),
    );
    expect(story.read("chapters/04-hall.ink")).toBe(HALL.replace("-> road", "-> the_okubo_ferry"));
    expect(story.read("rest.ink")).toBe(REST.replace("chapter: 5", "chapter: 6"));
    expect(findings).toEqual([]);
    expect(recount("It has two\nchapters, and Two chapters, not two.")).toBe(
      "It has three\nchapters, and Three chapters, not two.",
    );
  });

  it("a file with the line ends of Windows, or none at its end, keeps them", () => {
    const windows = begun(house(HALL.replaceAll("\n", "\r\n")), "scene", "landing", {
      after: "hall.stairs",
      hasKeptRuns: true,
    });
    expect(windows.story.read("chapters/04-hall.ink")).toContain(
      "- -> landing\r\n\r\n= landing\r\nThe scene opens here.\r\n-> attic\r\n\r\n//",
    );
    const cut = begun(house(HALL.trimEnd()), "scene", "roof", { after: "hall.attic", hasKeptRuns: true });
    expect(cut.story.read("chapters/04-hall.ink")).toBe(
      `${HALL.replace("-> road", "-> roof")}\n= roof\nThe scene opens here.\n-> road\n`,
    );
  });

  it("in a book in plain ink, without our tags", () => {
    const plain = storyOf({ "main.ink": "-> hall\n=== hall\nSand.\n-> END\n" });
    const { story, findings } = begun(plain, "chapter", "road");
    expect(findings).toEqual([]);
    expect(story.read("main.ink")).toBe("INCLUDE chapters/road.ink\n-> hall\n=== hall\nSand.\n-> road\n");
    expect(story.read("chapters/road.ink")).not.toContain("#");
    expect(told(story, 1)).toBe("road.stood_still road");
  });

  it("below the tags and comments a book begins with, so that it keeps its id and its title", () => {
    for (const head of [
      "# title: The Lamp\n",
      "/* A lamp,\n   drawn. */\n\n# id: lamp # title: The Lamp\n// By me.\n",
    ]) {
      const lamp = storyOf({ "main.ink": `${head}\n-> dark\n=== dark\nSand.\n-> END\n` });
      const { story } = begun(lamp, "ending", "Out", { after: "dark" });
      expect(story.read("main.ink")).toContain(`${head}INCLUDE endings.ink\n`);
      const [was, is] = [lamp, story].map((files) => compileStory(files).book);
      expect([is?.title, is?.identity]).toEqual(["The Lamp", was?.identity]);
    }
  });
});

describe("what cannot stand there is refused, with what to do:", () => {
  it.each([
    ["chapter", "x", { after: "attic" }, 'There is no chapter "attic" to come after. There are: hall, road.'],
    [
      "chapter",
      "x",
      { after: "hall.stairs" },
      'Nothing can be put behind "hall.stairs": it leads to "hall.attic"',
    ],
    ["chapter", "road", {}, 'There is a "road" already, in rest.ink:7'],
    ["chapter", "硫黄島", {}, "no letter from a to z"],
    ["scene", "attic", { after: "hall.stairs" }, 'There is a "hall.attic" already'],
    ["scene", "x", { after: "cellar" }, 'Nothing can be put behind "cellar": no way leads out of it'],
  ] as const)("a %s called %s %j", (kind, name, options, says) => {
    expect(() => begun(house(), kind, name, options)).toThrow(says);
  });

  it("anything in a book that does not compile", () => {
    expect(() => begun(house("=== hall\n{\n"), "scene", "x")).toThrow('"check" says what is wrong');
  });
});
