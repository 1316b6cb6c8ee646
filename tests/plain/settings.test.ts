import { expect, it } from "vitest";
import { Library } from "../../src/run/keep/library.ts";
import { SETTINGS } from "../../src/run/settings/settings.ts";
import { SettingsStore } from "../../src/run/settings/settings-store.ts";
import { smallBook } from "../book.ts";
import { memoryFile } from "../run/settings/memory-file.ts";
import { reader } from "../terminal/reader.ts";
import { memoryShelf, typedInto } from "./memory-shelf.ts";
import { typedToPlain } from "./typed.ts";

const HARD = smallBook(`
-> wall
=== wall
The wall.
* (look) [Look]
    You look.
* (step_past) [Step past this]
    It is over.
- * (on) [Go on]
- -> END`);

/** Types this in the hard scene; what was said, and the choice ids that were kept. */
async function inTheHardScene(typed: string, text?: string) {
  const file = memoryFile(text);
  const on = memoryShelf();
  const settings = new SettingsStore(file);
  const said = await typedToPlain(typed, new Library(HARD, on, "0.1.0"), { kind: "new" }, { settings });
  const kept = [...on.runs.values()].join("").match(/"wall\.\w+/g) ?? [];
  return { said, file, kept };
}

it("settings are listed by lines with the words of the page, and how each is", async () => {
  const said = (await typedInto("settings\n", { kind: "new" })).replace(/\s+/g, " ");
  const me = reader();
  me.press("o");
  for (const { name, says, values } of SETTINGS) {
    expect(said).toContain(` ${says} (${values.map(({ word }) => word).join(", ")})`);
    expect(said).toMatch(new RegExp(` ${name} \\w+ `));
    expect(me.shows().replace(/\s+/g, " ")).toContain(`: ${says} (`);
    me.press("down");
  }
  expect(said).toContain("Kept in /config/settings.json. Type “settings NAME VALUE” to set one.");
});

it("a setting is set by its name and value, kept, and what is asked is shown again as it is now", async () => {
  const { said, file, kept } = await inTheHardScene("settings step-past-first on\n1\n");
  expect(said).toContain(
    "1. Look\n2. Step past this\n> \nSet: step-past-first on.\nThe wall.\n\n(8 June 1944, dawn · half a canteen)\n\n1. Step past this\n2. Look\n> \nIt is over.",
  );
  expect(JSON.parse(file.text ?? "")).toEqual({ "step-past-first": "on" });
  expect(kept).toEqual(['"wall.step_past']);
});

it("the way past a hard scene is first where that is set, and the run keeps the ids it has in any case", async () => {
  const { said, kept } = await inTheHardScene("2\n", '{"step-past-first": "on"}');
  expect(said).toContain("1. Step past this\n2. Look\n> \nYou look.");
  expect(kept).toEqual(['"wall.look']);
});

it("the state line hidden, only the day and the hour are told", async () => {
  const { said } = await inTheHardScene("settings state off\n");
  expect(said).toContain("(8 June 1944, dawn · half a canteen)");
  expect(said.slice(said.indexOf("Set: state off."))).toContain("\n(8 June 1944, dawn)\n");
});

it("what cannot be set is answered with what can, and nothing changes", async () => {
  const { said, file } = await inTheHardScene("settings step-past-first perhaps\no them on\n");
  expect(said).toContain("“step-past-first” cannot be “perhaps”. It takes: on, off.");
  expect(said).toContain("There is no setting “them”. There are: theme, measure,");
  expect(file.text).toBeUndefined();
});

it("settings are set at the title as well", async () => {
  const on = memoryShelf();
  await typedInto("1\n", { kind: "new" }, on);
  const said = await typedInto("settings mouse on\n?\n", { kind: "title" }, on);
  expect(said).toContain("Set: mouse on.");
  expect(said).toMatch(/^ {2}settings NAME VALUE/m);
});

it("what is wrong with the file is said once, before anything else", async () => {
  const { said } = await inTheHardScene("look\n", '{"theme": "blue"}');
  expect(said).toMatch(/^In \/config\/settings\.json “theme” is “blue”/);
  expect(said.split("“blue”")).toHaveLength(2);
});
