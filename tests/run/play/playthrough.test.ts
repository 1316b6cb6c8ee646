import { expect, it } from "vitest";
import { Playthrough } from "../../../src/run/play/playthrough.ts";
import { plainText, type Scene } from "../../../src/run/play/scene.ts";
import { smallBook } from "../../book.ts";

const text = (scene: Scene): string[] =>
  scene.passages.flatMap((passage) => (passage.kind === "card" ? [] : [plainText(passage)]));

it("a deed told by the story changes what the reader is told of the body", () => {
  const book = smallBook(`
~ fill_canteen()
Noon.
* (drink_it) [Drink]
    ~ drink()
* (leave_it) [Leave it]
- Evening.
-> END`);
  const drinker = new Playthrough(book, 1);
  expect(drinker.scene.condition.map(({ words }) => words)).toContain("canteen full");
  expect(drinker.choose("drink_it").scene.condition.map(({ words }) => words)).toContain("half a canteen");
  expect(new Playthrough(book, 1).choose("leave_it").scene.condition.map(({ words }) => words)).toContain(
    "canteen full",
  );
});

it("a story can ask what the body was told before", () => {
  const book = smallBook(`
* (give) [Give water]
    ~ give_water(KASHIWARA)
* (keep_it) [Keep it]
- {is_known(KASHIWARA): He thanks you.|He looks at the sea.}
-> END`);
  expect(text(new Playthrough(book, 1).choose("give").scene)).toEqual(["He thanks you."]);
  expect(text(new Playthrough(book, 1).choose("keep_it").scene)).toEqual(["He looks at the sea."]);
});

it("a body that cannot take a deed is left alone, and the deed is written down for the author", () => {
  const playthrough = new Playthrough(smallBook("~ lose_water()\n~ drink()\nSand.\n-> END"), 1);
  expect(playthrough.refused).toEqual([{ type: "water.drunk" }]);
});

it("a man who dies is taken to the scene of his death before anything else is offered", () => {
  const book = smallBook(`
* (walk) [Walk on]
    ~ grow_thirsty()
    ~ grow_thirsty()
    ~ grow_thirsty()
    ~ grow_thirsty()
    You walk.
    * * (walk_more) [Walk further]
    - -
- You go on.
-> END
=== endings
= thirst
The sea is very near. # end: thirst
-> END`);
  const { scene } = new Playthrough(book, 1).choose("walk");
  expect(text(scene)).toEqual(["You walk.", "The sea is very near."]);
  expect(scene.options).toEqual([]);
  expect(scene.close).toMatchObject({ kind: "ending", fate: "thirst" });
});

it("a letter reads as it was composed, and as sent without what the censor takes", () => {
  const book = smallBook(`
~ draft(LETTER_ONE)
* (ground) [The ground]
    It is {about(PLACE, "black ash")} here. # letter: letter_one
* (well) [Health]
    I am well. # letter: letter_one
- Yours. # letter: letter_one
* (turn) [Turn it round]
- {is_struck(LETTER_ONE):Like that.|Nothing.}
{as_sent(LETTER_ONE)}
The places:
{struck_lines(LETTER_ONE)}
-> END`);
  const told = new Playthrough(book, 1);
  expect(told.choose("ground").scene.passages).toEqual([
    { kind: "letter", spans: [{ text: "It is black ash here." }] },
    { kind: "letter", spans: [{ text: "Yours." }] },
  ]);
  expect(told.choose("turn").scene.passages).toEqual([
    { kind: "text", spans: [{ text: "Like that." }] },
    { kind: "letter", spans: [{ text: "It is " }, { text: "black ash", struck: true }, { text: " here." }] },
    { kind: "letter", spans: [{ text: "Yours." }] },
    { kind: "text", spans: [{ text: "The places:" }] },
    { kind: "letter", spans: [{ text: "It is " }, { text: "black ash", struck: true }, { text: " here." }] },
  ]);
  const kept = new Playthrough(book, 1);
  kept.choose("well");
  expect(text(kept.choose("turn").scene)).toEqual(["Nothing.", "I am well.", "Yours.", "The places:"]);
});

it("the censor has read the line that was written just before he is asked, and no line after it", () => {
  const book = smallBook(`
~ draft(LETTER_ONE)
* (begin) [Begin]
    I am well. # letter: letter_one
- And then?
* (home) [Home]
    {about(HOPE, "I shall be home.")} # letter: letter_one
* (bread) [Bread]
    Feed the starter. # letter: letter_one
- {is_struck(LETTER_ONE):Like that.|Nothing.}
{struck_lines(LETTER_ONE)}
{about(WEATHER, "It rains.")} # letter: letter_one
{struck_lines(LETTER_ONE)}
* (on) [On]
-> END`);
  const struck = new Playthrough(book, 1);
  struck.choose("begin");
  expect(text(struck.choose("home").scene)).toEqual([
    "I shall be home.",
    "Like that.",
    "[words struck out]",
    "It rains.",
    "[words struck out]",
    "[words struck out]",
  ]);
  const clean = new Playthrough(book, 1);
  clean.choose("begin");
  expect(text(clean.choose("bread").scene)).toEqual([
    "Feed the starter.",
    "Nothing.",
    "It rains.",
    "[words struck out]",
  ]);
});

it("a chapter's card comes before its text and names the scene from then on", () => {
  const book = smallBook(`
-> ash
=== ash
# chapter: 1
# title: Ash
# place: South beach
# when: June 1944
# care: shown, a beating
Flour does this too.
* (on) [On]
-
# place: The tents
Night.
-> END`);
  const playthrough = new Playthrough(book, 1);
  expect(playthrough.scene.passages[0]).toEqual({
    kind: "card",
    chapter: 1,
    title: "Ash",
    place: "South beach",
    when: "June 1944",
    care: "A beating is shown here.",
  });
  expect(playthrough.scene).toMatchObject({ chapter: 1, title: "Ash", place: "South beach" });
  expect(playthrough.choose("ash.on").scene).toMatchObject({ title: "Ash", place: "The tents" });
});

it("a chapter that is away from Saigo says nothing of his body or his date", () => {
  const book = smallBook(`
-> brush
=== brush
# chapter: 0
# title: The Brush
# away
Thorn.
* (on) [On]
- -> ash
=== ash
# chapter: 1
# title: Ash
Flour.
-> END`);
  const playthrough = new Playthrough(book, 1);
  expect(playthrough.scene).toMatchObject({ when: "", condition: [] });
  expect(playthrough.choose("brush.on").scene.condition).not.toEqual([]);
});

it("text that could move a cursor or turn the reading direction is shown, not sent", () => {
  const playthrough = new Playthrough(smallBook("A\u001b[31mred\u202eback\u009b.\n-> END"), 1);
  expect(text(playthrough.scene)).toEqual(["A\u241b[31mred\ufffdback\ufffd."]);
});

it("what is not offered cannot be chosen", () => {
  const playthrough = new Playthrough(smallBook("* (here) [Here]\n- Done.\n-> END"), 1);
  expect(() => playthrough.choose("there")).toThrow("“there” is not offered here.");
});

it("what has changed between two chapters of which one is not with Saigo was changed by no decision", () => {
  const book = smallBook(`-> before
=== before
# chapter: 0
# title: The Brush
# away
The ground is hot.
* (on) [Go on]
-> beach
=== beach
# chapter: 1
# title: Ash
~ day("1944-06-08")
~ hour(NOON)
~ fill_canteen()
Sand.
* (dig) [Dig]
~ toil()
- Done. # end: done
-> END`);
  const run = new Playthrough(book, 1);
  const changes = (scene: Scene) => scene.condition.flatMap(({ words, turn }) => (turn ? [words] : []));
  expect(changes(run.choose("before.on").scene)).toEqual([]);
  expect(changes(run.choose("beach.dig").scene)).toEqual(["thirsty", "tired"]);
});
