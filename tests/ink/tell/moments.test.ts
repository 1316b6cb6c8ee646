import { describe, expect, test } from "vitest";
import { StoryFault } from "../../../src/ink/tell/story-fault.ts";
import type { Teller } from "../../../src/ink/tell/teller.ts";
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

  test("knows whose list it was that is empty now", () => {
    const ways = "+ (tea) [Tea]\n  ~ cup = warm\n+ (bread) [Bread]\n  ~ cup = fresh\n";
    const teller = open(
      `${lists}VAR cup = ()\n-> start\n=== start\n${ways}- ~ cup = ()\n${look}- -> start\n`,
    );
    teller.advance();
    teller.choose("start.tea");
    teller.advance();
    const saved = teller.save();
    const seen = lookAt(teller);
    teller.choose("start.bread");
    teller.advance();
    teller.restore(saved);
    expect([seen, lookAt(teller)]).toEqual([["cold, warm"], ["cold, warm"]]);
  });

  // ink writes into the list that is assigned: `plate = cup` makes an empty cup one of loaves.
  const spoil = "+ (spoil) [Spoil]\n  ~ plate = fresh\n  ~ plate = cup\n- -> END\n";
  const empty = "~ cup -= warm\nSand.\nAsh.\n";

  test.each([
    ["the whole book", `VAR cup = ()\n-> start\n=== start\n~ cup = warm\n${empty}${look}${spoil}`],
    ["only the passage", `-> start\n=== start\n~ temp cup = warm\n${empty}${look}${spoil}`],
    [
      "only the choice of a thread",
      `-> start\n=== start\nSand.\n<- ask(warm)\n-> DONE\n=== ask(cup)\n${empty}${look}${spoil}`,
    ],
  ])("knows it of a list emptied by a sum, that %s has", (_, text) => {
    const teller = open(`${lists}VAR plate = ()\n${text}`);
    teller.advance(1);
    const early = teller.save();
    teller.advance();
    const late = teller.save();
    for (const saved of [late, early]) {
      teller.restore(late);
      teller.choose(teller.options[1]?.id ?? "");
      teller.advance();
      teller.restore(saved);
      if (teller.options.length === 0) teller.advance();
      expect(lookAt(teller)).toEqual(["cold, warm"]);
    }
  });
});

function lookAt(teller: Teller): string[] {
  teller.choose(teller.options[0]?.id ?? "");
  return texts(teller.advance());
}
