import { expect, it } from "vitest";
import type { Book } from "../../../src/ink/book.ts";
import { compileBook } from "../../../src/ink/compile/compile.ts";
import { Library } from "../../../src/run/keep/library.ts";
import { plainText } from "../../../src/run/play/scene.ts";
import { smallBook } from "../../book.ts";
import { type MemoryShelf, memoryShelf } from "../../plain/memory-shelf.ts";

const LABELLED = `
-> road
=== road
The road forks.
* (left) [Take the left road] A dog.
* (right) [Take the right road] A cat.
-
* (pet) [Pet it] It lets you.
* (walk) [Walk on] You walk on.
- Night.
* (sleep) [Sleep]
* (sing) [Sing]
- -> END`;
const UNLABELLED = LABELLED.replace(/\(\w+\) \[([^\]]+)\] ?/g, "$1\n  ");

const foreign = (ink: string): Book => {
  const { book } = compileBook({ read: (path) => (path === "main.ink" ? ink : undefined) });
  if (!book) throw new Error("The book does not compile.");
  return book;
};

/** A run that took the right road, petted what was there and sang. */
function decided(book: Book): MemoryShelf {
  const shelf = memoryShelf();
  const session = new Library(book, shelf, "").begin({ name: "first", seed: 1 });
  for (const option of [1, 0, 1]) session.decide(session.scene.options[option]?.id ?? "");
  return shelf;
}

const open = (book: Book, shelf: MemoryShelf) => new Library(book, shelf, "").open("first");
const read = ({ session }: ReturnType<typeof open>): string =>
  [...session.playthrough.steps.map(({ scene }) => scene), session.scene]
    .flatMap(({ passages }) => passages.map((each) => (each.kind === "card" ? "" : plainText(each))))
    .join(" ");
const chosen = ({ session }: ReturnType<typeof open>): string[] =>
  session.playthrough.steps.map(({ chose }) => chose.text);

it.each([
  ["a line of prose on top", "The road", "It is late.\nThe road"],
  ["a choice above", "* Take the left", "* Sit down.\n* Take the left"],
  ["a choice above a later one", "* Pet", "* Run\n* Pet"],
  ["the choices turned about", /(\* Take the left.*)\n(\* Take the right.*)/, "$2\n$1"],
  ["words told after a choice", "A cat", "A lynx"],
])("an unlabelled book that is given %s takes its runs where they went", (_, was, is) => {
  const opened = open(foreign(UNLABELLED.replace(was, is)), decided(foreign(UNLABELLED)));
  expect(opened.receipt).toBeUndefined();
  expect(opened.notices).toEqual([]);
  expect(chosen(opened)).toEqual(
    ["Take the right road", "Pet it", "Sing"].map((text) => expect.stringContaining(text)),
  );
});

it("an unlabelled choice whose words change parts the run, which says so and shows what is there now", () => {
  const shelf = decided(foreign(UNLABELLED));
  const gone = open(foreign(UNLABELLED.replace("Pet it", "Stroke it")), shelf);
  expect([gone.session.count, gone.receipt?.says]).toEqual([
    1,
    expect.stringMatching(
      /^The story has changed since: decision 2 is no longer in the book; you stand just before it, .*as another way\.$/,
    ),
  ]);
  const priced = UNLABELLED.replace("\n-> road", "VAR price = 3\n-> road").replace(
    "Pet it",
    "Pay {price} sen",
  );
  const dearer = open(foreign(priced.replace("= 3", "= 4")), decided(foreign(priced)));
  expect([dearer.session.count, dearer.receipt?.says]).toEqual([
    1,
    expect.stringContaining("decision 2 reads otherwise now, “Pay 4 sen”"),
  ]);
});

it("labels that change places part the run at the first, name both, and offer where it led", () => {
  const swapped = LABELLED.replace("(left)", "(x)").replace("(right)", "(left)").replace("(x)", "(right)");
  const opened = open(smallBook(swapped), decided(smallBook(LABELLED)));
  expect(opened.session.count).toBe(0);
  expect(opened.receipt?.says).toContain(
    "decision 1, “road.right”, was “Take the right road”, which has another name now and its name is that of “Take the left road”;",
  );
  expect(opened.receipt?.points[1]).toEqual({
    label: "what holds behind it, 3 decisions, if “Take the right road” came next",
    count: 3,
  });
  opened.session.goTo(3);
  expect(read(opened)).toContain("A cat. It lets you.");
});

it("a label that is another's now, where its words have another, parts the run", () => {
  const moved = LABELLED.replace("* (pet) [Pet it]", "* (stroke) [Pet it]").replace("* (walk)", "* (pet)");
  const opened = open(smallBook(moved), decided(smallBook(LABELLED)));
  expect(opened.session.count).toBe(1);
  expect(opened.receipt?.says).toContain("decision 2, “road.pet”, was “Pet it”, which has another name now");
});

it("labelled choices that are reworded take the run on, and that is said once", () => {
  const shelf = decided(smallBook(LABELLED));
  const edited = smallBook(LABELLED.replace("[Pet it]", "[Stroke it]"));
  const opened = open(edited, shelf);
  expect(opened.receipt).toBeUndefined();
  expect(opened.notices).toEqual([
    "The story has been reworded since: decision 2 is “Stroke it” now; what you decided holds.",
  ]);
  expect(read(opened)).toContain("A cat. It lets you.");
  expect(open(edited, shelf).notices).toHaveLength(1);
  const spoken = smallBook(LABELLED.replace("[Pet it]", '["Here," you say]'));
  expect(open(spoken, shelf).notices[0]).toContain("decision 2 is “‘Here,’ you say” now; what");
  opened.session.setBookmark("here");
  expect(open(edited, shelf).notices).toEqual([]);
  const again = smallBook(LABELLED.replace("[Pet it]", "[Stroke it]").replace("[Sing]", "[Hum]"));
  expect(open(again, shelf).notices[0]).toContain(
    "decisions 2 and 3 read otherwise now, the first “Stroke it”;",
  );
});

it("of many choices that are reworded how many is said, and the first", () => {
  const options = (words: string) =>
    [1, 2, 3, 4, 5, 6, 7].map((number) => `* (c${number}) [${words} ${number}]\n- .\n`).join("");
  const shelf = memoryShelf();
  const library = new Library(smallBook(`Day.\n${options("Go")}-> END\n`), shelf, "");
  const run = library.begin({ name: "first", seed: 1 });
  for (const number of [1, 2, 3, 4, 5, 6, 7]) run.decide(`c${number}`);
  run.close();
  expect(open(smallBook(`Day.\n${options("Stay")}-> END\n`), shelf).notices).toEqual([
    "The story has been reworded since: 7 of your decisions read otherwise now, the first of them decision 1, “Stay 1”; what you decided holds.",
  ]);
});

it("a choice that was renamed in the list of new names is the same choice, also where another has its old words", () => {
  const shelf = decided(smallBook(LABELLED));
  const renamed = smallBook(LABELLED.replace("(pet)", "(stroke)"), {
    "renamed.json": '{"road.pet": "road.stroke"}',
  });
  const opened = open(renamed, shelf);
  expect([opened.session.count, opened.notices, opened.receipt]).toEqual([3, [], undefined]);
});

it("a run of an older format is taken on by its ids alone", () => {
  const shelf = decided(smallBook(LABELLED));
  const text = shelf.runs.get("first") ?? "";
  shelf.runs.set(
    "first",
    text.replace(/#..(?="$)/gm, "").replace(/"format":\d(.*),"check":.*\}/, '"format":3$1}'),
  );
  const swapped = LABELLED.replace("[Pet it]", "[Stroke it]");
  const opened = open(smallBook(swapped), shelf);
  expect([opened.session.count, opened.notices, opened.receipt]).toEqual([3, [], undefined]);
});

it("what an option says of this run is what it said when it was taken", () => {
  const asked = LABELLED.replace("[Pet it]", "[Pet {left: the dog|{~the cat|the old cat|the grey cat}}]");
  const shelf = decided(smallBook(asked));
  const opened = open(smallBook(asked), shelf);
  expect([opened.session.count, opened.notices, opened.receipt]).toEqual([3, [], undefined]);
});

it("a way that was left is not gone along past a decision that has another meaning now", () => {
  const shelf = decided(smallBook(LABELLED));
  const first = open(smallBook(LABELLED), shelf).session;
  first.goTo(0);
  first.decide("road.left");
  const swapped = LABELLED.replace("(pet)", "(x)").replace("(walk)", "(pet)").replace("(x)", "(walk)");
  const { session } = open(smallBook(swapped), shelf);
  const [branch] = session.branches();
  expect(branch?.ended).toBe("the rest is no longer in the book");
  session.goAlong(branch?.decisions ?? []);
  expect(session.count).toBe(1);
});
