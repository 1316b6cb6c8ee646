import { expect, it } from "vitest";
import { DEFAULTS, findChange, SETTINGS } from "../../../src/run/settings/settings.ts";
import { SettingsFault, SettingsStore } from "../../../src/run/settings/settings-store.ts";
import { answerSettings } from "../../../src/run/settings/tell-settings.ts";
import { memoryFile } from "./memory-file.ts";

const change = (name: string, word: string) => {
  const setting = SETTINGS.find((each) => each.name === name);
  const found = setting && findChange(setting, word);
  if (!found) throw new Error(`No setting “${name}” can be “${word}”.`);
  return found;
};

it("all that can be set is read again from the file it was written to, each a line of it", () => {
  for (const { key, name, values } of SETTINGS)
    for (const { word, value } of values) {
      const file = memoryFile();
      new SettingsStore(file).set(change(name, word));
      expect(file.text?.split("\n").filter((line) => line.includes(`"${name}"`))).toHaveLength(1);
      expect(new SettingsStore(file).now).toEqual({ ...DEFAULTS, [key]: value });
    }
});

it("a word may stand in the file as JSON has it", () => {
  const { now, problems } = new SettingsStore(
    memoryFile('\ufeff{"measure": "74", "mouse": true, "marks": false, "state": "off", "theme": "Night"}'),
  );
  expect(now).toEqual({
    ...DEFAULTS,
    measure: 74,
    mouse: true,
    marks: false,
    stateLine: "hidden",
    theme: "night",
  });
  expect(problems).toEqual([]);
});

it("a value that cannot be is named with what can, and all others hold", () => {
  const file = memoryFile('{"theme": "blue", "measure": 67, "mouse": ["on"], "marks": "off"}');
  const { now, problems } = new SettingsStore(file);
  expect(now).toEqual({ ...DEFAULTS, marks: false });
  expect(problems).toEqual([
    "In /config/settings.json “theme” is “blue”, which it cannot be: it takes terminal, paper, night, contrast.",
    "In /config/settings.json “measure” is 67, which it cannot be: it takes 50, 58, 66, 74, 82.",
    'In /config/settings.json “mouse” is ["on"], which it cannot be: it takes on, off.',
  ]);
});

it("only what is set is changed in the file, whatever else stands there, also since it was read", () => {
  const file = memoryFile('{"later": {"version": 2}, "theme": "blue", "measure": 58}');
  const store = new SettingsStore(file);
  expect(store.unknown).toEqual(["later"]);
  file.text = '{"later": {"version": 2}, "theme": "blue", "measure": 58, "mouse": "on"}';
  expect(store.set(change("measure", "74"))).toBeUndefined();
  expect(JSON.parse(file.text)).toEqual({
    later: { version: 2 },
    theme: "blue",
    measure: 74,
    mouse: "on",
  });
});

it.each(["{theme: paper}", "[]", '"paper"', "", "null"])(
  "a file with %j in it is told of and never written over",
  (text) => {
    const file = memoryFile(text);
    const store = new SettingsStore(file);
    expect(store.problems).toEqual([
      expect.stringMatching(/^Nothing that \/config.* mend it, or take it away\.$/),
    ]);
    expect(store.set(change("theme", "paper"))).toMatch(/mend it.*holds until you leave\.$/);
    expect(store.now.theme).toBe("paper");
    expect(file.text).toBe(text);
  },
);

it("what cannot be kept is said with why, and holds all the same", () => {
  const store = new SettingsStore({
    ...memoryFile(),
    write() {
      throw new SettingsFault("/config/settings.json cannot be written: the disk is full. Mend that.");
    },
  });
  expect(answerSettings(store, ["theme", "night"], "settings")).toEqual({
    came: "unkept",
    says: [
      "Set: theme night.",
      "/config/settings.json cannot be written: the disk is full. Mend that. What you set holds until you leave.",
    ],
  });
  expect(store.now.theme).toBe("night");
});

it("what was asked for at the start holds whatever the file says, and is not kept", () => {
  const file = memoryFile('{"theme": "paper"}');
  const store = new SettingsStore(file, [change("theme", "night"), change("mouse", "on")]);
  expect(store.now).toMatchObject({ theme: "night", mouse: true });
  store.set(change("measure", "50"));
  expect(JSON.parse(file.text ?? "")).toEqual({ theme: "paper", measure: 50 });
});

it("what is typed and cannot be is answered with what can", () => {
  const store = new SettingsStore(memoryFile());
  const said = (...typed: string[]) => answerSettings(store, typed, "settings");
  expect(said("them")).toEqual({
    came: "unknown",
    says: [
      "There is no setting “them”. There are: theme, measure, marks, state, mouse, plain, step-past-first.",
    ],
  });
  expect(said("theme", "blue", "sky").says).toEqual([
    "“theme” cannot be “blue sky”. It takes: terminal, paper, night, contrast.",
  ]);
  expect(said("theme", "paper", "now").came).toBe("unknown");
  expect(store.now).toEqual(DEFAULTS);
  expect(said("THEME", "Paper")).toEqual({ came: "set", says: ["Set: theme paper."] });
  expect(said("theme").says).toEqual([expect.stringMatching(/^ {2}theme paper +the terminal’s own colours/)]);
});
