import { describe, expect, test } from "vitest";
import { openRunFolder } from "../../../src/disk/run-folder.ts";
import { Library } from "../../../src/run/keep/library.ts";
import { smallBook } from "../../book.ts";
import { typedToPlain } from "../../plain/typed.ts";
import { newFolder, reader } from "../reader.ts";

const book = smallBook(`
-> ash
=== ash
# chapter: 1
# title: Ash
Sand.
* (left) [Left]
* (right) [Right]
-
* (on) [On]
-
* (up) [Up]
* (down) [Down]
    -> sea
- -> hill
=== hill
# chapter: 2
# title: Hill
Rock.
* (sit) [Sit]
-
* (look) [Look]
* (nap) [Sleep]
-
* (end_it) [Last]
- The top. # end: top # title: The Top
-> END
=== sea
Water. # end: sea # title: The Sea
-> END`);

/** A run that came to its end by the hill, after it had gone to the sea and back. */
function finished() {
  const library = new Library(book, openRunFolder(newFolder()), "0.0.0");
  const run = library.begin({ name: "first", seed: 1 });
  run.goAlong(["ash.left", "ash.on", "ash.down"]);
  run.goTo(2);
  for (const id of ["ash.up", "hill.sit", "hill.look", "hill.end_it"]) run.decide(id);
  run.close();
  return library;
}

function waysBack(options: Parameters<typeof reader>[0] = {}) {
  const me = reader({ library: finished(), ...options });
  me.press("enter", "end", "b");
  return me;
}

const marked = (me: ReturnType<typeof reader>): string =>
  /› +(?:Ash|Hill)? *[•↳◆]? *(\S.*)/.exec(me.shows())?.[1]?.trim() ?? "";

const SIZES = [
  [80, 24],
  [40, 12],
  [200, 60],
] as const;

test("the ways back open at the last decision that could have been made otherwise", () => {
  const me = waysBack();
  expect(marked(me)).toBe("Look");
  expect(me.lines()[0]).toContain("decision 5 of 6");
  me.press("enter");
  expect(me.session.count).toBe(4);
  expect(me.shows()).toContain("› 1  Look");
});

test("Left and Right go from fork to fork, past decisions with one option, and stay at the last", () => {
  const me = waysBack();
  const seen = ["left", "left", "left", "right", "right", "right"].map((key) => {
    me.press(key);
    return marked(me);
  });
  expect(seen).toEqual(["Up", "Left", "Left", "Up", "Look", "Look"]);
});

test("[ and ] go to where the chapters begin", () => {
  const me = waysBack();
  const seen = ["[", "[", "[", "]", "]"].map((key) => {
    me.press(key);
    return marked(me);
  });
  expect(seen).toEqual(["Sit", "Left", "Left", "Sit", "Sit"]);
});

test.for(SIZES)(
  "at %i × %i a fork shows what was not taken there, and what the ways came to that took it",
  ([columns, rows]) => {
    const me = waysBack({ columns, rows });
    expect(me.shows()).toMatch(/Not taken: Sleep\n/);
    me.press("left");
    expect(me.shows()).toMatch(/Not taken: Down … came to: The\s+Sea\n/);
    expect(me.shows()).not.toContain("Not taken: Up");
  },
);

test.for(SIZES)(
  "at %i × %i a finished run says so, and names every ending its ways came to",
  ([columns, rows]) => {
    const head = waysBack({ columns, rows }).shows().replace(/\s+/g, " ");
    expect(head).toContain("Finished. It came to: The Top. Another way came to: The Sea.");
  },
);

test("gone back in, it says that it was finished before, and names the endings all the same", () => {
  const me = waysBack();
  me.press("enter", "b");
  expect(me.shows().replace(/\s+/g, " ")).toContain(
    "Finished before you went back in. Its ways came to: The Top; The Sea.",
  );
  expect(me.shows()).not.toContain("Finished.");
});

test("a run whose ways came to no ending has nothing at its head", () => {
  const me = reader({ library: new Library(book, openRunFolder(newFolder()), "0.0.0") });
  me.press("enter", " ", "1", "b");
  expect(me.lines()[2]).toContain("Ash");
  expect(me.shows()).not.toContain("came to");
});

/** The decisions that are marked as those the ending hung on. */
const hinges = (me: ReturnType<typeof reader>): string[] =>
  me.lines().flatMap((line) => /◆ (.*)/.exec(line)?.[1]?.trim() ?? []);

test.for(SIZES)(
  "at %i × %i the decisions that the ending hung on are marked, those its page names",
  ([columns, rows]) => {
    const me = waysBack({ columns, rows });
    me.press("home");
    expect(hinges(me)).toEqual(["Up"]);
    me.press("escape", "enter", "end", "home");
    const seen = new Set<string>();
    for (let turn = 0; turn < 30; turn += 1) {
      for (const line of me.lines()) seen.add(line.trim());
      me.press("down");
    }
    const named = [...seen]
      .filter((line) => /^(?:› )?(?:Ash|Hill), 8 June/.test(line))
      .map((line) => line.replace(/^› /, ""));
    expect([...new Set(named)][0]).toBe("Ash, 8 June 1944, dawn: Up");
  },
);

test("the help of that page says what each sign is, and a run that does not end so has none of that ending", () => {
  const me = waysBack();
  me.press("?");
  me.resize(80, 60);
  expect(me.shows()).toMatch(/◆ +before a decision: the ending hung on it/);
  expect(me.shows()).toMatch(/• +where the run stands/);
  expect(me.shows()).toMatch(/↳ +a way you left there, and what it came to/);
  me.press("escape", "home", "enter", "b");
  expect(me.session.count).toBe(0);
  // Where it went back from its end these are still marked, until it is decided otherwise.
  expect(hinges(me)).toEqual(["Up"]);
  me.press("escape", "end", "2", "b");
  expect(me.session.count).toBe(1);
  expect(hinges(me)).toEqual([]);
});

describe("plain mode", () => {
  test("marks the same decisions, in the words of the help", async () => {
    const said = await typedToPlain("back\n", finished(), { kind: "run", name: "first" });
    expect(said.match(/.*the ending hung on it.*/g)).toEqual(["  3. Ash: Up (the ending hung on it)"]);
  });

  test("has the same head, the same options that were not taken, and the same ways, in the same words", async () => {
    const said = await typedToPlain("back\n", finished(), { kind: "run", name: "first" });
    const me = waysBack();
    const head = /Finished[^:]*:[^:]*: The Sea\./.exec(me.shows().replace(/\s+/g, " "))?.[0];
    expect(said).toContain(`\n${head}\n`);
    expect(said).toContain("\n  5. Hill: Look\n       not taken: Sleep\n");
    expect(me.shows()).toContain("Not taken: Sleep");
    const way = /↳ (.*)/.exec(me.shows())?.[1];
    expect(way).toBe("Down … came to: The Sea");
    expect(said).toContain(`\n       way 1: ${way}\n`);
    expect(said).toContain("\nThe last decision you could have made otherwise is 5.\n");
  });
});
