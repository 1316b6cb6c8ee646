import { expect, it } from "vitest";
import { ShelfFault } from "../../../src/run/file/save-fault.ts";
import { Library } from "../../../src/run/keep/library.ts";
import { EffectHandler } from "../../../src/terminal/effect-handler.ts";
import { book, memoryShelf } from "../../plain/memory-shelf.ts";
import { typedToPlain } from "../../plain/typed.ts";
import { newSettings } from "../settings/memory-file.ts";

const WISH = { kind: "new", seed: 77 } as const;
const fullLibrary = () =>
  new Library(
    book,
    memoryShelf(() => true),
    "0.1.0",
  );

it("a run that cannot be kept is begun by lines with the seed that was asked for", async () => {
  const seeds: number[] = [];
  await typedToPlain("1\n", fullLibrary(), WISH, {
    onSession: ({ seed }) => {
      seeds.push(seed);
    },
  });
  expect(seeds).toEqual([77]);
});

it("a run that cannot be kept is begun on the page with the seed that was asked for", () => {
  const opened: [seed: number, isKept: boolean][] = [];
  const handler = new EffectHandler(
    fullLibrary(),
    ({ seed, isKept }) => opened.push([seed, isKept]),
    (name) => name,
    newSettings(),
  );
  const page = handler.open(WISH);
  const offers = page.kind === "notice" ? page.offers : [];
  const unkept = offers.find(({ label }) => label.startsWith("Play on without"))?.effect;
  if (!unkept || unkept.do === "leave") throw new Error("Nothing is offered but to leave.");
  expect(handler.run(unkept, page).kind).toBe("reading");
  expect(opened).toEqual([[77, false]]);
});

it("a run that is asked for where no run can be listed can be asked for again, and the title page gone to", () => {
  const on = memoryShelf();
  let isListed = false;
  const names = () => {
    if (!isListed) throw new ShelfFault("The runs in /runs cannot be listed: the disk failed.");
    return on.names();
  };
  const library = new Library(book, { ...on, names }, "0.1.0");
  isListed = true;
  library.begin({ name: "first", seed: 1 }).close();
  isListed = false;
  const handler = new EffectHandler(
    library,
    () => {},
    (name) => name,
    newSettings(),
  );
  const page = handler.open({ kind: "run", name: "first" });
  const { offers, under } = page.kind === "notice" ? page : { offers: [], under: page };
  expect(offers.map(({ label }) => label)).toEqual(["Try again", "Go back", "Leave"]);
  expect(under.kind).toBe("title");
  isListed = true;
  const again = offers[0]?.effect;
  if (!again || again.do === "leave") throw new Error("It cannot be tried again.");
  expect(handler.run(again, under).kind).toBe("reading");
});
