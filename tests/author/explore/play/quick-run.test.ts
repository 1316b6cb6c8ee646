import fc from "fast-check";
import { expect, it } from "vitest";
import { QuickRun } from "../../../../src/author/explore/play/quick-run.ts";
import { Playthrough } from "../../../../src/run/play/playthrough.ts";
import { rounds } from "../../../durability/rounds.ts";
import { generatedStory } from "../../../ink/tell/generated-stories.ts";
import { foreign, ours, realSubject } from "../subjects.ts";
import { agrees, begun, SEED } from "./agrees.ts";

it("a state of the real book reached by saved moments and repeated passages is the one a replay reaches", () => {
  const subject = realSubject();
  const quick = new QuickRun(subject);
  fc.assert(
    fc.property(fc.array(fc.nat(11), { minLength: 210, maxLength: 210 }), (picks) =>
      agrees(subject, quick, picks),
    ),
    { numRuns: rounds(1, 100), seed: 1 },
  );
});

it.each([
  ["", ""],
  [", and a seed of the story's own", "+ {town > 2} [Mark the dice]\n    ~ SEED_RANDOM(7)\n    -> town"],
])("the same holds for variables, lists, shuffles, chance, turns, tunnels and threads%s", (_, seeds) => {
  const subject = foreign(`
VAR gold = 0
VAR name = "nobody"
LIST mood = calm, (sour), glad
-> town
=== town
~ temp luck = RANDOM(1, 6)
{~Morning|Noon|Night}, {luck} {gold} {name} {mood} {TURNS()} {TURNS_SINCE(-> sing)} {&a|b|c} {!first|second}.
{LIST_RANDOM(LIST_ALL(mood))} {RANDOM(1, 1000)}
{shuffle once:
- Rain.
- Fog.
}
{shuffle stopping:
- One.
- Two.
- And so on.
}
<- street
${seeds}
+ {gold < 9} [Work]
    ~ gold = gold + luck
    ~ raise(gold)
    -> town
+ [Sing]
    ~ mood += glad
    -> sing ->
    -> town
* Name {gold}[] yourself.
    ~ name = "Saigo {gold}"
    -> town
+ {gold > 20} [Fly]
    -> END
=== street
+ [Walk {town}]
    {town > 3: You know the way.}
    -> town
=== sing
{mood ? glad: You sing.|You growl.}
+ [Again]
    ~ mood -= sour
+ [Hush]
- ->->
=== function raise(ref x)
    ~ x = x + 1`);
  const quick = new QuickRun(subject);
  fc.assert(
    fc.property(fc.array(fc.nat(11), { minLength: 25, maxLength: 25 }), (picks) =>
      agrees(subject, quick, picks),
    ),
    { numRuns: rounds(10, 250), seed: 1 },
  );
});

it("the same holds for conditions of every kind, also on what the passage itself has changed", () => {
  const subject = foreign(`
VAR gold = 3
VAR debt = -1.5
VAR poor = true
VAR what = 0
-> town
=== town
{gold + debt > 2 && not poor: Rich.|Not rich.} {gold - 1 == 2 or -debt >= gold: Even.} {gold != what: Odd.}
{poor == (gold < 2): So it seems.} {what != 2 && what == gold: Little.}
+ {gold > 0} [Spend]
    ~ gold = gold - 1
    {gold == 2: Two left.|Not two.} {town == 2: The second day.}
    -> town
+ (work) {gold < 6 || poor} [Work]
    ~ gold += 2
    {work > 1 && gold > 4: Again, and well.}
    -> town
+ {gold > 1} [Borrow]
    ~ debt = debt * 2
    ~ poor = gold + debt < 0
    -> town
+ [Call it {what == "much": much|little}]
    ~ what = "much"
    {what == "much": Much.} {tell(gold) > 4: A lot.}
    -> town
+ [Count it]
    ~ what = gold
    ~ temp coins = gold * 3
    {coins > 8: Nine.} {what == 3: Three.}
    -> town
=== function tell(coins)
{ coins > 2:
    ~ return coins + 1
}
~ return 0`);
  const quick = new QuickRun(subject);
  fc.assert(
    fc.property(fc.array(fc.nat(11), { minLength: 25, maxLength: 25 }), (picks) =>
      agrees(subject, quick, picks),
    ),
    { numRuns: rounds(15, 400), seed: 1 },
  );
});

it.each(["cold", "tea.cold"])("the same holds where a global is first read from a list, as %s", (first) => {
  const subject = foreign(`
LIST tea = cold, warm
VAR cup = ${first}
-> shop
=== shop
The tea is {cup}.
+ [Wait]
    ~ cup = warm
    -> shop
+ {cup == warm} [Ask for another]
    ~ cup = cold
    -> shop`);
  agrees(subject, new QuickRun(subject), [0, 1, 0, 0, 1]);
});

it("what can be taken once is offered once, also under a condition", () => {
  const subject = foreign("VAR b = true\n-> k\n=== k\nHere.\n* {b} [Take]\n    -> k\n+ [Stay]\n    -> k\n");
  agrees(subject, new QuickRun(subject), [1, 0, 0, 0]);
});

it("states the story cannot tell apart have one name, and those it can have two", () => {
  const subject = foreign(`
* (red) [Red]
* (green) [Green]
* (blue) [Blue]
- A hall.
* (on) [On]
- {blue: Blue it was.|Whatever it was.}
* (end) [End]
- -> END`);
  const quick = begun(subject);
  const start = quick.playthrough.moment;
  const [red, green, blue] = ["red", "green", "blue"].map((id) => {
    quick.playthrough.resume(start);
    quick.playthrough.choose(id);
    const here = quick.key();
    quick.playthrough.choose("on");
    return [here, quick.key()];
  });
  expect(red).toEqual(green);
  expect(red?.[0]).not.toBe(blue?.[0]);
});

it.each([
  ["thirst", "~ grow_thirsty()", "{thirsty():Dry.|Well.}"],
  ["who lives", "~ dies(MORI)", "{lives(MORI):Both.|One.}"],
  ["standing", "~ draw_notice()", "{marked():Seen.|Unseen.}"],
  ["a letter's fate", "~ receive(SAM_LETTER)", "{letter_is(SAM_LETTER, KEPT):One.|None.}"],
])("two ways that differ only in %s have two names where it is asked for", (_, deed, asks) => {
  const names = (later: string) => {
    const quick = begun(
      ours(
        `* (do_it) [Do it]\n    ${deed}\n* (leave_it) [Leave it]\n- A hall.\n* (on) [On]\n- ${later} # end: over\n-> END`,
      ),
    );
    const start = quick.playthrough.moment;
    return ["do_it", "leave_it"].map((id) => {
      quick.playthrough.resume(start);
      quick.playthrough.choose(id);
      return quick.key();
    });
  };
  expect(new Set(names(asks)).size).toBe(2);
});

it("the same holds for every kind of value, in stories made up at random", () => {
  const picks = fc.array(fc.nat(5), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(generatedStory, picks, (ink, picks) => {
      // ink lets all variables that one "()" has emptied share one list, and writes into it. Only a replay knows which do.
      fc.pre(!ink.includes("~ clear("));
      const subject = foreign(ink);
      // A story that breaks off is another matter: the search is thrown a fault where a reader is shown one.
      const wayOf = (own: readonly number[]) => {
        const plain = new Playthrough(subject.book, SEED);
        for (const pick of own) {
          const { options } = plain.scene;
          if (options.length > 0) plain.choose(options[pick % options.length]?.id ?? "");
        }
        return plain;
      };
      fc.pre([picks, picks.toReversed()].every((own) => wayOf(own).scene.close?.kind !== "broken"));
      agrees(subject, new QuickRun(subject), picks);
    }),
    { numRuns: rounds(20, 1_000) },
  );
});
