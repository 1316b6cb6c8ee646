import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { openRunFolder } from "../../src/disk/run-folder.ts";
import { Library } from "../../src/run/keep/library.ts";
import { EffectHandler } from "../../src/terminal/effect-handler.ts";
import type { HandledEffect } from "../../src/terminal/view/effect.ts";
import type { Page } from "../../src/terminal/view/view.ts";
import { smallBook } from "../book.ts";
import { newSettings } from "../run/settings/memory-file.ts";
import { threeEndings } from "../run/why/book.ts";
import { newFolder } from "./reader.ts";

const book = smallBook(`-> trench\n=== trench\n# chapter: 1\n# title: Ash\nSand.
+ (dig) [Dig]\n    -> trench\n+ (rest_now) [Rest]\n    -> trench`);

const handlerOf = (library: Library) =>
  new EffectHandler(
    library,
    () => {},
    () => tmpdir(),
    newSettings(),
  );

/** A run of so many decisions, open on its page, and what is said while a key is done. */
function opened(decisions: number) {
  const library = new Library(book, openRunFolder(newFolder()), "0.0.0");
  const run = library.begin({ name: "first", seed: 1 });
  run.goAlong(Array.from({ length: decisions }, () => "trench.dig"));
  run.goAlong(["trench.rest_now"]);
  run.goAlong(Array.from({ length: decisions }, () => "trench.dig"));
  run.close();
  const handler = handlerOf(library);
  const page = handler.open({ kind: "run", name: "first" });
  const said = (effect: HandledEffect) => {
    const waiting = handler.waiting(effect, page);
    return waiting && "says" in waiting ? waiting.says : undefined;
  };
  return { page, said, run: (effect: HandledEffect, on: Page = page) => handler.run(effect, on) };
}

test("a long run says that it looks where its ways led, and knows it from then on, also where it went back", () => {
  const { said, run } = opened(200);
  expect(said({ do: "look-back" })).toBe("Looking up where your ways led …");
  run({ do: "look-back" });
  expect(said({ do: "look-back" })).toBeUndefined();
  run({ do: "go-to", count: 12 });
  expect(said({ do: "look-back" })).toBeUndefined();
  run({ do: "decide", id: "trench.rest_now" });
  expect(said({ do: "look-back" })).toBe("Looking up where your ways led …");
});

test("a short run says nothing of it, since nobody waits", () => {
  expect(opened(10).said({ do: "look-back" })).toBeUndefined();
});

test("what a run came to stands there at once, before it is found what the end hung on", () => {
  const library = new Library(threeEndings(), openRunFolder(newFolder()), "0.0.0");
  const run = library.begin({ name: "first", seed: 1 });
  run.goAlong(["beach.wrote", "beach.sent_it"]);
  run.close();
  const handler = handlerOf(library);
  const page = handler.open({ kind: "run", name: "first" });
  const told = (shown: Page | undefined) =>
    shown?.kind === "account" ? shown.account.pieces.map((piece) => piece.text) : [];
  const atOnce = told(handler.waiting({ do: "ending" }, page));
  const whole = told(handler.run({ do: "ending" }, page));
  const isLooking = (text: string) => text.endsWith(" …");
  expect(atOnce).toContain("Sent: the first letter.");
  expect(atOnce.filter(isLooking)).toHaveLength(2);
  expect(whole.filter(isLooking)).toEqual([]);
  expect(whole).toEqual(expect.arrayContaining(atOnce.filter((text) => !isLooking(text))));
});

test("the first Tab says that it looks what was read", () => {
  const { said, run } = opened(10);
  expect(said({ do: "skip" })).toBe("Looking up what you had read …");
  run({ do: "skip" });
  expect(said({ do: "skip" })).toBeUndefined();
});
