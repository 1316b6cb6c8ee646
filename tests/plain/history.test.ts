import { expect, it } from "vitest";
import { openRunFolder } from "../../src/disk/run-folder.ts";
import { newFolder, reader, specimenLibrary } from "../terminal/reader.ts";
import { typedToPlain } from "./typed.ts";

/** A run of three decisions, with a letter in it, in the second chapter. */
function played() {
  const library = specimenLibrary(openRunFolder(newFolder()));
  const run = library.begin({ name: "first", seed: 1 });
  for (const id of ["ash.dig", "ash.trench.write", "ash.long.leave"]) run.decide(id);
  run.close();
  return library;
}

/** What plain mode answers to this, without the scene it opens with. */
async function said(typed: string): Promise<string> {
  const all = await typedToPlain(`${typed}\n`, played(), { kind: "run", name: "first" });
  return all.split("> \n")[1] ?? "";
}

const words = (text: string): string =>
  text
    .replace(/[>│›–•]/g, "")
    .replace(/\s+/g, " ")
    .trim();

it("history is all that was read and chosen, from the first page, and the backlog of the page says the same", async () => {
  const history = words(await said("history"));
  expect(history).toMatch(/^Ash the black beach, June 1944 The spade was made .* Dig on You dig\. By noon /);
  const me = reader({ library: played(), columns: 80, rows: 300 });
  me.press("enter", " ", " ", "h", "g");
  const shown = words(me.lines().slice(2, -2).join("\n"));
  const asRead = shown
    .replace("One A S H ───── the black", "Ash the black")
    .replace("Two T H E W A L K ───── Suribachi", "The Walk Suribachi");
  expect(asRead.replaceAll("█", "")).toBe(history.replaceAll("[words struck out]", ""));
});

it("history N is the last N passages", async () => {
  const history = await said("history 3");
  expect(history).toBe(
    "He is gone before you look up.\n\nThe Walk\nSuribachi, July 1944\n\nRock, and the heat in it.\n\n",
  );
  expect(await said("history x")).toMatch(
    /^Type “history N”, N from 1 to \d+, or “history” for all of it\.\n$/,
  );
  expect(await said("history 999")).toBe(await said("history"));
});

it("find tells each place with the decision that was made after it", async () => {
  const places = await said("find OMIYA");
  expect(places.split("\n").filter((line) => /^ {2}3\. Ash: … .*Ōmiya/.test(line))).toHaveLength(24);
  expect(await said("find write home")).toContain("  2. Ash: Write home\n");
  expect(await said("find gone before you")).toContain("  4. Ash: He is gone before you look up.\n");
  expect(await said("find the walk")).toContain("  4. The Walk: The Walk, Suribachi, July 1944\n");
  expect(places).toContain("Type “back N” to stand before decision N again.");
});

it("what stands nowhere is answered as on the page", async () => {
  expect(await said("find aeroplane")).toBe("Not found: “aeroplane”.\n");
  expect(await said("find")).toBe("Type “find WORDS”.\n");
});
