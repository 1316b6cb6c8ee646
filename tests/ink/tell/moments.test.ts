import { describe, expect, test } from "vitest";
import { StoryFault } from "../../../src/ink/tell/story-fault.ts";
import { open, texts } from "../specimens.ts";

describe("a moment kept in memory", () => {
  const text = `-> a
=== a
{shuffle once:
- One
- Two
- Three
} {b}
+ (on) [On] -> b ->
-> a
* {b > 2} (out) [Out] -> END
=== b
Under way.
+ (back) [Back] ->->
`;
  test("goes on exactly as it would have gone on the first time", () => {
    const teller = open(text, { seed: 9 });
    teller.advance();
    teller.choose("a.on");
    teller.advance();
    const saved = teller.save();
    const rest = () => {
      const lines: string[] = [];
      for (const id of ["b.back", "a.on", "b.back", "a.on", "b.back"]) {
        teller.choose(id);
        lines.push(...texts(teller.advance()), teller.options.map((option) => option.id).join());
      }
      return lines;
    };
    const first = rest();
    teller.restore(saved);
    expect(teller.position).toBe("b");
    expect(teller.options.map(({ id }) => id)).toEqual(["b.back"]);
    expect(rest()).toEqual(first);
  });

  test("can be gone back to after a fault", () => {
    const teller = open(
      "* (on) [On] Good{b:, but haunted}. -> END\n* (off) [Off] -> a\n=== a\nBad.\n-> b\n=== b\n{f()}\n-> END\n=== function f()\n~ return f()\n",
    );
    teller.advance();
    const saved = teller.save();
    teller.choose("off");
    expect(() => teller.advance()).toThrow(StoryFault);
    teller.restore(saved);
    teller.choose("on");
    expect(texts(teller.advance())).toEqual(["Good."]);
  });

  test("has its options with their tags", () => {
    const teller = open("* (dig) [Dig # note: ash]\n* (wait) [Wait]\n- -> END\n");
    teller.advance();
    const [saved, options] = [teller.save(), teller.options];
    teller.choose("wait");
    teller.restore(saved);
    expect(teller.options).toEqual(options);
    teller.choose("dig");
    teller.restore(saved);
    expect(teller.options).toEqual(options);
  });

  const lists = "LIST drinks = cold, warm\nLIST loaves = stale, fresh\n";
  const look = "+ (look) [Look] {LIST_ALL(cup)}\n";
  /** Looks one way and keeps the moment, goes on to where the other way begins, and looks from the moment kept. */
  function lookedBack(text: string): string[] {
    const teller = open(text);
    const go = (id: string) => {
      teller.choose(id);
      return texts(teller.advance());
    };
    const look = () => go(teller.options[0]?.id ?? "");
    teller.advance();
    go("start.tea");
    const saved = teller.save();
    look();
    go("start.bread");
    teller.restore(saved);
    return look();
  }

  test("knows whose list it was that is empty now", () => {
    const empty = `- ~ cup = ()\n${look}- -> start\n`;
    const start = "+ (tea) [Tea]\n  ~ cup = warm\n+ (bread) [Bread]\n  ~ cup = fresh\n";
    expect(lookedBack(`${lists}VAR cup = ()\n-> start\n=== start\n${start}${empty}`)).toEqual(["cold, warm"]);
  });

  // ink writes into the list that is assigned: `plate = cup` makes an empty cup one of loaves.
  const spoil = "~ plate = fresh\n  ~ plate = cup\n";

  test.each([
    ["the whole book", "VAR cup = ()\n", "~ cup = warm\n"],
    ["only the passage", "", "~ temp cup = warm\n"],
  ])("knows it of a list emptied by a sum, that %s has", (_, declared, filled) => {
    const teller = open(
      `${lists}${declared}VAR plate = ()\n-> start\n=== start\n${filled}~ cup -= warm\nSand.\nAsh.\n${look}+ (spoil) [Spoil]\n  ${spoil}- -> END\n`,
    );
    teller.advance(1);
    const early = teller.save();
    const rest = () => {
      teller.advance();
      teller.choose("start.look");
      return texts(teller.advance());
    };
    teller.advance();
    const late = teller.save();
    teller.choose("start.spoil");
    teller.advance();
    teller.restore(late);
    teller.choose("start.look");
    expect(texts(teller.advance())).toEqual(["cold, warm"]);
    teller.restore(late);
    teller.choose("start.spoil");
    teller.advance();
    teller.restore(early);
    expect(rest()).toEqual(["cold, warm"]);
  });

  test("knows it of a list that only the choice of a thread has", () => {
    const teller = open(
      `${lists}VAR plate = ()\n-> start\n=== start\n<- ask(warm)\n-> DONE\n=== ask(cup)\n~ cup -= warm\n${look}+ (spoil) [Spoil]\n  ${spoil}- -> END\n`,
    );
    teller.advance();
    const saved = teller.save();
    teller.choose("ask.spoil");
    teller.advance();
    teller.restore(saved);
    teller.choose("ask.look");
    expect(texts(teller.advance())).toEqual(["cold, warm"]);
  });
});
