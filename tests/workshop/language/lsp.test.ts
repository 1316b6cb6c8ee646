import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { game, inFolder, inOwnFolder, otherShelf, write } from "../../game/game.ts";
import { ASH, SAND, smallStory } from "../two-chapters.ts";
import { uriOf } from "./places.ts";
import { endingServers, startEditor } from "./serving.ts";

inOwnFolder();
endingServers();

const read = (uri: string): string => readFileSync(fileURLToPath(uri), "utf8");

it("says of every file what check says, as it is typed, and takes it back once it is mended", async () => {
  const { folder, ash, sand } = smallStory();
  const at = startEditor();
  await at.begin(folder);
  await at.open(ash, ASH);
  expect(await at.until(ash)).toEqual([]);

  await at.type(ash, "-> sand", "-> sannd");
  expect(await at.until(ash)).toEqual(['14: diverts to "sannd", which does not exist']);
  const [mark] = at.diagnostics(ash);
  expect(mark).toMatchObject({ severity: 1, code: "unknown-divert", source: "buried-letters" });
  expect(mark?.range).toEqual({ start: { line: 13, character: 3 }, end: { line: 13, character: 8 } });

  // What another file has against it now: it is not even open.
  await at.type(ash, "sannd", "sand");
  await at.type(ash, "* (pulled)", "* (pull)");
  expect(await at.until(sand, (now) => now.length > 0)).toEqual([
    '2: asks about "ash.pulled", which does not exist',
  ]);
  await at.type(ash, "* (pull)", "* (pulled)");
  expect(await at.until(sand, (now) => now.length === 0)).toEqual([]);

  await at.type(ash, "The tide is out.", "TODO: the tide\nThe tyde is out.");
  const lines = await at.until(ash);
  expect(lines.join("\n")).toMatch(/still to be done: the tide[\s\S]*tyde/);
  expect(at.diagnostics(ash).map(({ severity }) => severity)).toEqual([3, 2]);

  // Once its window is closed what is on the disk counts.
  await at.close(ash);
  expect(await at.until(ash, (now) => now.length === 0)).toEqual([]);
  await at.shutDown();
  await at.exit();
  expect(await at.ended).toBe(0);
});

it("hears of a file that another program has changed", async () => {
  const { folder, ash, sand } = smallStory();
  const at = startEditor("--story", folder);
  await at.begin();
  await at.open(ash, ASH);
  expect(await at.until(ash)).toEqual([]);
  write("story/chapters/sand.ink", SAND.replace("-> END", "-> nowhere"));
  await at.changedOnDisk(sand);
  expect(await at.until(sand, (now) => now.length > 0)).toEqual([
    '5: diverts to "nowhere", which does not exist',
  ]);
});

it("knows of a name where it is given, who uses it, what it does and who took it", async () => {
  const { folder, ash, sand } = smallStory();
  game(["--new", "first", "--story", folder], "2\n2\n");
  expect(otherShelf()).toHaveLength(2);
  const at = startEditor("--story", folder);
  await at.begin();
  await at.open(ash, ASH);
  await at.open(sand, SAND);
  await at.until(sand);

  expect(await at.places("definition", sand, "left_tied", read)).toEqual(["ash.ink:12:left_tied"]);
  expect(await at.places("definition", ash, "sand\n", read)).toEqual(["sand.ink:1:sand"]);
  // Who remembers this choice.
  expect(await at.places("references", ash, "(left_tied)", read)).toEqual([
    "ash.ink:13:left_tied",
    "sand.ink:3:left_tied",
  ]);
  expect(await at.places("references", ash, "drink()", read)).toHaveLength(1);

  expect(await at.hover(ash, "mouthfuls")).toContain("asks");
  expect(await at.hover(ash, "drink")).toContain("tells the body");
  expect(await at.hover(ash, "(iron)")).toMatch(/Take the iron[\s\S]*changes: drink\(\)/);
  const hover = await at.hover(ash, "(left_tied)");
  expect(hover).toContain("named in 2 places of 2 files");
  expect(hover).toContain("first");
  expect(await at.hover(ash, "The tide")).toBe("");

  const words = async (behind: string) => (await at.offered(ash, behind)).map(({ label }) => label);
  expect(await words("-> ")).toEqual(expect.arrayContaining(["ash", "sand", "END", "DONE"]));
  expect(await words("~ d")).toEqual(expect.arrayContaining(["drink", "draft"]));
  expect(await words("~ d")).not.toContain("mouthfuls");
  expect(await words("{m")).toEqual(expect.arrayContaining(["mouthfuls", "pulled", "ash"]));
  await at.type(ash, "~ drink()", "~ warm()");
  expect(await words("warm(")).toContain("KASHIWARA");
  await at.type(ash, "~ warm()", "~ send()");
  expect(await words("send(")).toContain("LETTER_ONE");
  await at.type(ash, "~ send()", "~ learn()");
  expect(await words("learn(")).toContain("FLUE_DUG");
  await at.type(ash, "out.", "out. # letter: ");
  expect(await words("# letter: ")).toContain("letter_one");
  expect(await words("# ")).toEqual(expect.arrayContaining(["chapter:", "place:", "end:"]));
  expect(await words("The tide")).toEqual([]);

  // Runs by chance are played meanwhile, of what is on the disk.
  await at.refreshed(1);
  expect(await at.hover(ash, "(left_tied)")).toMatch(/taken in \d+ of 200 runs by chance/);
  const [lens] = await at.lenses(sand);
  expect(lens?.command?.title).toMatch(/^come by in 200 of 200 runs by chance · play from here: /);
  expect(lens?.range.start.line).toBe(0);
  expect(lens?.command?.title).toContain("play --at sand");
  const typed = String(lens?.command?.arguments?.[0]);
  expect(typed).toContain(folder);
  await at.execute(lens?.command?.command ?? "", [typed]);
  expect(await at.message("play --at sand")).toContain(typed);
});

it("holds a book to its own kept runs, and to none of another that lie beside it", async () => {
  const { folder, ash } = smallStory();
  const main = inFolder("story/main.ink");
  const ink = (id: string) => `# id: ${id}\n${read(uriOf(main))}`;
  const [own, others] = [ink("buried-letters"), ink("ferry")];
  write(
    "saves/museum/kept.jsonl",
    `{"format":4,"story":"buried-letters","version":"1","hash":"b","seed":1,"when":""}\n"ash.gone"\n"ash.left_tied"\n`,
  );
  const at = startEditor("--story", folder);
  await at.begin();
  await at.open(ash, ASH);
  await at.open(main, own);
  expect((await at.until(ash, (now) => now.length > 0)).join()).toContain('"ash.gone" is gone');
  expect(await at.hover(ash, "(left_tied)")).toContain("kept");
  // It stands where a choice is gone, and would find that again under another's name.
  await expect(at.rename(ash, "(iron)", "gone")).rejects.toThrow(
    /The kept run "kept" is "parted after 0 at ash\.gone" now, and would be ".*"\. Nothing was changed\./,
  );
  expect(await at.rename(ash, "(iron)", "took_iron")).not.toBeNull();
  await at.type(main, own, others);
  expect(await at.until(ash, (now) => now.length === 0)).toEqual([]);
  expect(await at.hover(ash, "(left_tied)")).not.toContain("kept");
});

it("renames a choice wherever it is named, and where runs remember it", async () => {
  const { folder, ash, sand } = smallStory();
  const at = startEditor("--story", folder);
  await at.begin();
  await at.open(ash, ASH);
  await at.until(ash);
  expect(await at.canRename(ash, "(left_tied)")).toMatchObject({ start: { line: 11, character: 3 } });
  expect(await at.canRename(ash, "mouthfuls")).toBeNull();

  const { documentChanges = [] } = (await at.rename(ash, "(left_tied)", "kept_tied")) ?? {};
  expect(documentChanges).toContainEqual({
    kind: "create",
    uri: uriOf(inFolder("story", "renamed.json")),
    options: { ignoreIfExists: true },
  });
  const changes = documentChanges.flatMap((change) => ("edits" in change ? [change] : []));
  expect(changes.map(({ textDocument }) => textDocument)).toEqual(
    expect.arrayContaining([
      { uri: uriOf(ash), version: 1 },
      { uri: uriOf(sand), version: null },
    ]),
  );
  const written = changes.flatMap(({ edits }) =>
    edits.flatMap((edit) => ("newText" in edit ? edit.newText : [])),
  );
  expect(written.join("\n")).toContain("kept_tied");
  expect(written.join("\n")).toContain('"ash.left_tied": "ash.kept_tied"');
  await expect(at.rename(ash, "(left_tied)", "pulled")).rejects.toThrow(/pulled/);
  await expect(at.rename(ash, "(left_tied)", "9 lives")).rejects.toThrow(/9 lives/);
});

it("serves any book in ink, from whatever file of it is opened", async () => {
  const main = "INCLUDE b.ink\nVAR gold = 3\nTODO: a title\nHello. {gold}\n-> market\n";
  const other = "=== market\n* (bought) [Buy] {gold > 2}\n- {bought: Poorer.}\n-> nowhere\n";
  const [a, b] = [write("tale/tale.ink", main), write("tale/b.ink", other)];
  const at = startEditor();
  await at.begin(inFolder("elsewhere"));
  await at.open(b, other);
  const lines = await at.until(b);
  expect(lines).toContain('4: diverts to "nowhere", which does not exist');
  expect(await at.until(a, (now) => now.length > 0)).toEqual(["3: still to be done: a title"]);
  expect(await at.places("definition", b, "gold", read)).toEqual(["tale.ink:2:gold"]);
  // A file that is on no disk yet.
  const fresh = inFolder("tale", "new.ink");
  await at.open(fresh, "-> gone\n");
  expect(await at.until(fresh)).toEqual(['1: diverts to "gone", which does not exist']);
});
