import { describe, expect, test, vi } from "vitest";
import { StoryFault } from "../../../src/ink/tell/story-fault.ts";
import { tell } from "../../../src/ink/tell/teller.ts";
import { rounds } from "../../durability/rounds.ts";
import { bookOf, open, playOut, texts } from "../specimens.ts";

function faultOf(work: () => unknown): StoryFault {
  try {
    work();
  } catch (fault) {
    if (fault instanceof StoryFault) return fault;
    throw fault;
  }
  throw new Error("nothing went wrong");
}

test("a passage ends at the next choice, and goes on with the chosen one", () => {
  const teller = open("Sand.\n* (dig) [Dig] Ash.\n* (wait) [Wait] Night.\n- -> END\n");
  expect(texts(teller.advance())).toEqual(["Sand."]);
  expect(teller.options).toEqual([
    { id: "dig", text: "Dig", tags: [] },
    { id: "wait", text: "Wait", tags: [] },
  ]);
  teller.choose("wait");
  expect(texts(teller.advance())).toEqual(["Night."]);
  expect(teller.ended).toBe(true);
});

test("a book without bindings of its own asks for none", () => {
  expect(texts(playOut(open("* [Swim] Cold.\n- -> END\n")))).toEqual(["Cold."]);
});

describe("tags", () => {
  test("above a paragraph belong to it, though ink puts them on a blank line", () => {
    const teller = open(
      "-> a\n=== a\n* (go) [Go]\n# place: beach\n- # when: dawn\nSand. # hears: tanida\n-> END\n",
    );
    teller.advance();
    teller.choose("a.go");
    expect(teller.advance()).toEqual([
      {
        text: "Sand.",
        tags: [
          { key: "place", value: "beach" },
          { key: "when", value: "dawn" },
          { key: "hears", value: "tanida" },
        ],
      },
    ]);
  });

  test("with no paragraph after them stand on an empty last line", () => {
    expect(open("Sand.\n\\ # when: dawn\n# end: mended\n-> END\n").advance()).toEqual([
      { text: "Sand.", tags: [] },
      {
        text: "",
        tags: [
          { key: "when", value: "dawn" },
          { key: "end", value: "mended" },
        ],
      },
    ]);
  });

  test("on a choice are told with the choice", () => {
    const teller = open("* (dig) [Dig # note: ash]\n- -> END\n");
    teller.advance();
    expect(teller.options).toEqual([{ id: "dig", text: "Dig", tags: [{ key: "note", value: "ash" }] }]);
  });
});

describe("a seed", () => {
  const text = `-> a
=== a
{shuffle:
- One
- Two
- Three
- Four
- Five
} {RANDOM(1, 1000000)}
+ {TURNS() < 6} (on) [On] -> a
* -> END
`;
  const book = bookOf(text);
  const told = (seed: number) => texts(playOut(tell(book, [], seed))).join("\n");

  test("tells the same story every time", () => {
    expect(told(1943)).toBe(told(1943));
  });

  test("tells another story than its neighbours do", () => {
    expect(new Set(Array.from({ length: 300 }, (_, seed) => told(seed))).size).toBe(300);
  });
});

const numbered = (count: number) => Array.from({ length: count }, (_, number) => `i${number}`).join(", ");
const DOWN = "=== down(n)\n{n > 0: -> down(n - 1) ->}\n-> dig\n=== dig\n";

// No clock is asked in any of these: what a step costs grows with what it handles, and that is what is counted.
describe("a story that never stops is stopped when it", () => {
  test.each([
    ["tells lines for ever", "-> a\n=== a\nSand.\n-> a\n", "10000 lines"],
    ["goes round in silence", "-> a\n=== a\n~ temp x = 1\n-> a\n", "in a circle"],
    ["calls a function of itself", "{f()}\n=== function f()\n~ return f()\n", "calls itself"],
    ["tunnels ever deeper", "-> a ->\n=== a\n-> a ->\n->->\n", "calls itself"],
    ["opens thread after thread", "<- a\n=== a\n<- a\n* x -> END\n", "threads without end"],
    ["adds to one line", "-> a\n=== a\nSand <>\n-> a\n", "in a circle"],
    ["tells long lines", `-> a\n=== a\n${"Sand. ".repeat(10_000)}\n-> a\n`, "in a circle"],
    [
      "counts a long list",
      `LIST all = ${numbered(3_000)}\n-> a\n=== a\n~ temp x = LIST_ALL(i1)\n-> a`,
      "in a circle",
    ],
    ["opens threads deep down", `-> down(60) ->\n${DOWN}Sand.\n<- dig\n-> dig\n`, "in a circle"],
    ["tells lines deep down", `-> down(480) ->\n${DOWN}Sand.\n-> dig\n`, "in a circle"],
  ])("%s", (_, text, happened) => {
    expect(faultOf(() => open(text).advance()).message).toContain(happened);
  });
});

test.each([
  ["in silence", "{n >= 30000:-> b}"],
  ["with a space in the line each time", `{n < ${rounds(1_500, 2_500)}: -> a}`],
])("a long passage that ends is told to its end, however slow the machine is, %s", (_, turn) => {
  let now = 0;
  const clock = vi.spyOn(performance, "now").mockImplementation(() => {
    now += 60_000;
    return now;
  });
  const teller = open(
    `VAR n = 0\n-> a\n=== a\n~ n++\n${turn}\n-> ${turn.includes("b") ? "a" : "b"}\n=== b\nDone.\n-> END\n`,
  );
  expect(texts(teller.advance())).toEqual(["Done."]);
  clock.mockRestore();
});

test("a choice that is not offered is refused by name", () => {
  const teller = open("* (dig) [Dig]\n- -> END\n");
  teller.advance();
  expect(faultOf(() => teller.choose("swim")).message).toContain('"swim" is not offered here, only: dig');
});

test("a word without a binding is a fault once others have one", () => {
  const bindings = [{ name: "other", asks: true, call: () => true }];
  const text = "EXTERNAL dry()\n{dry(): Dry.}\n-> END\n=== function dry()\n~ return true\n";
  expect(texts(open(text).advance())).toEqual(["Dry."]);
  expect(faultOf(() => open(text, { bindings }).advance()).message).toContain("dry");
});

test("a binding that fails is a fault with its cause", () => {
  const cause = new TypeError("no such man");
  const call = () => {
    throw cause;
  };
  const teller = open("EXTERNAL dry()\n{dry()}\n-> END\n", { bindings: [{ name: "dry", asks: true, call }] });
  expect(faultOf(() => teller.advance()).cause).toBe(cause);
});

test("an answer reaches the story as it was given", () => {
  const answers: Record<string, unknown> = { dry: true, count: 3, name: "Kinu" };
  const bindings = Object.entries(answers).map(([name, answer]) => ({
    name,
    asks: true,
    call: () => answer,
  }));
  const declared = "EXTERNAL dry()\nEXTERNAL count()\nEXTERNAL name()\n";
  const text = `${declared}{dry():Dry}, {count() + 1}, {name()}.\n-> END\n`;
  expect(texts(open(text, { bindings }).advance())).toEqual(["Dry, 4, Kinu."]);
});

test("a death takes the story out of whatever it was doing", () => {
  const teller = open(
    "-> t ->\n-> END\n=== t\nSand.\n* (go) [Go]\n- ->->\n=== deaths\n= thirst\nThe end. # end: thirst\n-> END\n",
  );
  teller.advance();
  teller.goTo("deaths.thirst");
  expect(teller.options).toEqual([]);
  expect(texts(teller.advance())).toEqual(["The end."]);
  expect(teller.position).toBe("deaths.thirst");
  expect(teller.ended).toBe(true);
});

test("a passage that does not exist cannot be gone to", () => {
  const teller = open("Sand.\n-> END\n");
  expect(faultOf(() => teller.goTo("deaths.thirst")).message).toContain("deaths.thirst");
});

test("tellers of one book do not hear each other", () => {
  const book = bookOf("-> a\n=== a\n{TURNS()}\n+ (on) [On] -> a\n");
  const [one, two] = [tell(book, [], 1), tell(book, [], 1)];
  one.advance();
  one.choose("a.on");
  expect(texts(one.advance())).toEqual(["1"]);
  expect(texts(two.advance())).toEqual(["0"]);
  expect(two.options.map(({ id }) => id)).toEqual(["a.on"]);
});

test("a story stands in the knot and stitch it was last in, whatever they are called", () => {
  const twelve = Array.from({ length: 12 }, (_, index) => `+ (way_${index}) [${index}]`).join("\n");
  const teller = open(
    `-> room7\n=== room7\nSand.\n${twelve}\n- -> 7up.12_steps\n=== 7up\n= 12_steps\nAsh.\n+ (on) [On]\n-> END\n`,
  );
  expect(teller.position).toBe("");
  teller.advance();
  expect(teller.position).toBe("room7");
  teller.choose("room7.way_11");
  expect(teller.position).toBe("room7");
  teller.advance();
  expect(teller.position).toBe("7up.12_steps");
});

test("a choice that two threads offer has an id for each of them", () => {
  const teller = open("<- ask(1)\n<- ask(2)\n-> DONE\n=== ask(n)\n+ (on) [Ask {n}]\n  {n}.\n  -> END\n");
  teller.advance();
  expect(teller.options.map(({ id, text }) => [id, text])).toEqual([
    ["ask.on", "Ask 1"],
    ["ask.on~2", "Ask 2"],
  ]);
  teller.choose("ask.on~2");
  expect(texts(teller.advance())).toEqual(["2."]);
});

test("a choice before there is any is refused, and nothing is on offer after one is taken", () => {
  const teller = open("* (dig) [Dig] Ash.\n* (wait) [Wait] Night.\n- -> END\n");
  expect(faultOf(() => teller.choose("dig")).message).toContain("only: nothing");
  teller.advance();
  expect(faultOf(() => teller.choose("swim")).message).toContain("only: dig, wait");
  teller.choose("dig");
  expect(teller.options).toEqual([]);
});
