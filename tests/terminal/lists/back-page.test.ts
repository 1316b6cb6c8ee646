import { expect, test } from "vitest";
import { openRunFolder } from "../../../src/disk/run-folder.ts";
import { Library } from "../../../src/run/keep/library.ts";
import { smallBook } from "../../book.ts";
import { atTheLongPassage, newFolder, PLAIN_COLOURS, reader, specimenLibrary } from "../reader.ts";

/** A run of which each way came to another end. */
function manyEndings(): Library {
  const names = ["first", "second", "third", "fourth", "fifth"];
  const options = names.map(
    (name) => `* (${name}) [Go ${name}]\n    There. # title: The ${name} of them # end: ${name}\n    -> END`,
  );
  const book = smallBook(`-> start\n=== start\n# chapter: 1\n# title: Start\nHere.\n${options.join("\n")}\n`);
  const library = new Library(book, openRunFolder(newFolder()), "0.0.0");
  const run = library.begin({ name: "all", seed: 1 });
  for (const name of names) {
    run.goTo(0);
    run.decide(`start.${name}`);
  }
  run.close();
  return library;
}

function afterTwoDecisions() {
  const me = reader();
  me.press("enter", " ", "1", "1");
  return me;
}

test("every decision is listed with its words, and where the reader stands is marked", () => {
  const me = afterTwoDecisions();
  me.press("b");
  expect(me.shows()).toMatch(/Ash +Dig on/);
  expect(me.shows()).toContain("Write home");
  expect(me.shows()).toContain("• You are here");
});

test.for([
  [44, 24],
  [80, 24],
  [200, 60],
] as const)(
  "at %i × %i every decision and every way that was left is read whole in the list",
  ([columns, rows]) => {
    const long = "Say to the lance corporal what you would have said to him if he had not been your friend";
    const book = smallBook(`-> a\n=== a\n# chapter: 1\n# title: Ash\nHere.
* (said) [${long}]\n    -> b\n* (kept) [${long}, later]\n    -> b
=== b\nThere.\n* (on) [Go on]\n    Over. # title: The Longest Name of Any Ending There Is # end: over\n    -> END`);
    const library = new Library(book, openRunFolder(newFolder()), "0.0.0");
    const run = library.begin({ name: "first", seed: 1 });
    run.goAlong(["a.said", "b.on"]);
    run.goAlong(["a.kept"]);
    run.close();
    const me = reader({ library, columns, rows });
    const listed = () => {
      const lines = me.lines();
      const rule = lines.findIndex((line) => line.includes("───"));
      const words = lines.slice(2, rule).map((line) => line.replace(/^[ ›\d]+(Ash)?/, ""));
      return words.join(" ").replace(/\s+/g, " ");
    };
    me.press("enter", "b", "home");
    expect(listed()).toContain(`${long}, later`);
    me.press("down");
    expect(listed()).toContain(`↳ ${long} … came to: The Longest Name of Any Ending There Is`);
    me.press("enter");
    expect(me.session.scene.close?.kind).toBe("ending");
  },
);

test("in a low window, of ways that began alike what each came to is seen, whatever else has to be cut", () => {
  const me = reader({ columns: 44, rows: 12 });
  me.press("enter", " ", "1", "1", "b", "home", "enter", "2", "1", "b", "home", "enter", "2", "2", "b");
  const ways = me.lines().filter((line) => line.includes("↳"));
  expect(ways.length).toBeGreaterThan(0);
  for (const way of ways) expect(way).toMatch(/came to: |stands at: /);
});

test("a way whose words are cut has one sign for what was left out of them, also in plain letters", () => {
  const book = smallBook(`-> a\n=== a\nHere.
* (said) [Say to him what you would have said before]\n    -> b\n* (kept) [Keep it]\n    -> b
=== b\nThere.\n* (on) [Go on]\n    Over. # title: The End # end: over\n    -> END`);
  const library = new Library(book, openRunFolder(newFolder()), "0.0.0");
  const run = library.begin({ name: "first", seed: 1 });
  run.goAlong(["a.said", "b.on"]);
  run.goAlong(["a.kept"]);
  run.close();
  for (const unicode of [true, false]) {
    const me = reader({ library, columns: 44, rows: 12, look: { ...PLAIN_COLOURS, unicode } });
    me.press("enter", "b");
    expect(me.lines().find((line) => line.includes("Say to"))).toMatch(/[a-z] (…|\.\.\.) came to: The End/);
    me.press("escape", "t");
  }
});

test("the words a decision was made under are shown beneath before going there", () => {
  const me = afterTwoDecisions();
  me.press("b");
  expect(me.shows()).toContain("By noon there is a trench");
  expect(me.session.count).toBe(2);
});

test("where there are more of those words than room a sign says so, and where there are not there is none", () => {
  const me = atTheLongPassage();
  me.press("b", "end");
  expect(me.shows()).toContain("Space reads on");
  me.press("home");
  expect(me.shows()).not.toContain("Space reads on");
  expect(me.shows()).toMatch(/No water till dawn\.\n/);
});

/** All that is read of the marked decision, below the rule. */
function readBelow(me: ReturnType<typeof reader>): string[] {
  const seen = new Set<string>();
  for (;;) {
    const lines = me.lines();
    const rule = lines.findIndex((line) => line.includes("───"));
    for (const line of lines.slice(rule + 1, -1)) if (line !== "") seen.add(line.trim());
    if (!me.shows().includes("Space reads on")) return [...seen];
    me.press(" ");
  }
}

test("what is told of a decision can be read to its end in the smallest window, and back again", () => {
  const me = reader({ columns: 40, rows: 12 });
  me.press("enter", " ", "2", "2", "b");
  const first = me.shows();
  const read = readBelow(me).join(" ");
  expect(read).toContain(
    "Lean on the shovel until the sergeant looks this way, and then bend over again as if you had dropped something",
  );
  expect(read).toContain("Not taken: Dig on Ask about the water");
  expect(read).toContain("The spade was made for a shorter man, so you dig with a bow,");
  expect(read).toMatch(/No water till dawn\.$/);
  expect(read).not.toContain("…");
  const atTheEnd = me.raw();
  me.press(" ");
  expect(me.raw()).toBe(atTheEnd);
  for (let times = 0; times < 20; times += 1) me.press("pageup");
  expect(me.shows()).toBe(first);
});

test("the next decision is read from its first line, however far the one before was", () => {
  const me = reader({ columns: 40, rows: 12 });
  me.press("enter", " ", "1", "1", "1", "1", "b", "home", " ", " ", "down", "down");
  const [next, fresh] = [me.shows(), reader({ columns: 40, rows: 12, library: specimenLibrary() })];
  fresh.press("enter", " ", "1", "1", "1", "1", "b", "home", "down", "down");
  expect(next).toBe(fresh.shows());
});

test("endings for which there is no room at the head are read below", () => {
  const me = reader({ columns: 40, rows: 12, library: manyEndings() });
  me.press("enter", "b");
  expect(me.lines().slice(1, 3).join(" ")).toContain("…");
  expect(readBelow(me).join(" ")).toContain(
    "Finished. It came to: The fifth of them. Other ways came to: The first of them; The second of them; The third of them; The fourth of them.",
  );
});

test("Enter goes to the decision, and what lies ahead turns grey", () => {
  const me = afterTwoDecisions();
  me.press("b", "enter");
  expect(me.session.count).toBe(1);
  expect(me.shows()).toContain("› 1  Write home");
  me.press("b");
  const ahead = me
    .raw()
    .split("\n")
    .find((line) => line.includes("As far as you went"));
  expect(ahead).toContain("\x1b[38;5;243m");
});

test("f goes one decision forward again, and says when there is none", () => {
  const me = afterTwoDecisions();
  me.press("b", "home", "enter", "f");
  expect(me.session.count).toBe(1);
  me.press("f");
  expect(me.session.count).toBe(2);
  const place = me.lines().slice(1).join("\n");
  me.press("f");
  expect(me.shows()).toContain("Nothing lies ahead");
  expect(me.lines().slice(1).join("\n")).toBe(place);
  me.press(" ");
  expect(me.shows()).not.toContain("Nothing lies ahead");
});

test.for(["escape", "q", "b"])("%s closes the list and nothing has moved", (key) => {
  const me = afterTwoDecisions();
  const before = me.raw();
  me.press("b", "up", "up", key);
  expect(me.raw()).toBe(before);
  expect(me.session.count).toBe(2);
});

test("before the first decision there is nothing to go back to, and the page says so", () => {
  const me = reader();
  me.press("enter", " ", "b");
  expect(me.page.kind).toBe("reading");
  expect(me.shows()).toContain("No decision lies behind you yet.");
});
