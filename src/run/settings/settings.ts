/** What a reader can set, for every run and every book. */
export interface Settings {
  readonly theme: Theme;
  /** The most columns the text takes. */
  readonly measure: number;
  /** Whether options that were taken before carry a sign. */
  readonly marks: boolean;
  /** Whether it is told how Saigo is. */
  readonly stateLine: "shown" | "hidden";
  readonly mouse: boolean;
  /** Whether the game starts by lines, without a page. */
  readonly plain: boolean;
  /** Whether the way past a hard scene is the first of its options. */
  readonly stepPastFirst: boolean;
}

export type Theme = "terminal" | "paper" | "night" | "contrast";

export const DEFAULTS: Settings = {
  theme: "terminal",
  // Sixty-six letters to the line is what books have settled on.
  measure: 66,
  marks: true,
  stateLine: "shown",
  mouse: false,
  plain: false,
  stepPastFirst: false,
};

type Key = keyof Settings;

/** One value a setting can have, and the word by which it is typed, shown and kept. */
export interface Value<K extends Key = Key> {
  readonly word: string;
  readonly value: Settings[K];
}

export interface Setting<K extends Key = Key> {
  readonly key: K;
  /** How it is typed, and called in the file. */
  readonly name: string;
  /** How it is called on the page. */
  readonly label: string;
  readonly says: string;
  readonly values: readonly Value<K>[];
  /** The option that turns it off, and what help says of that; --no-NAME where nobody need be told. */
  readonly off?: { readonly option: string; readonly says: string };
}

/** A setting, and the value it is to have. */
export interface Change {
  readonly setting: Setting;
  readonly value: Value;
}

const ON_OFF = [
  { word: "on", value: true },
  { word: "off", value: false },
] as const;

const setting = <K extends Key>(each: Setting<K>): Setting => each;

/** One table: the file, the page, what is typed in plain mode and in a shell, the options and their help. */
export const SETTINGS: readonly Setting[] = [
  setting({
    key: "theme",
    name: "theme",
    label: "Theme",
    says: "the terminal’s own colours, dark on light, light on dark, or as clear as can be",
    values: (["terminal", "paper", "night", "contrast"] as const).map((value) => ({ word: value, value })),
  }),
  setting({
    key: "measure",
    name: "measure",
    label: "Measure",
    says: "how many letters a line may have, where the window has room",
    values: [50, 58, 66, 74, 82].map((value) => ({ word: String(value), value })),
  }),
  setting({
    key: "marks",
    name: "marks",
    label: "Marks",
    says: "a sign at options you have taken before",
    values: ON_OFF,
    off: { option: "no-marks", says: "no sign at options you have taken before" },
  }),
  setting({
    key: "stateLine",
    name: "state",
    label: "State line",
    says: "how Saigo is, under the text",
    values: [
      { word: "on", value: "shown" },
      { word: "off", value: "hidden" },
    ],
    off: { option: "no-state", says: "nothing of how Saigo is" },
  }),
  setting({
    key: "mouse",
    name: "mouse",
    label: "Mouse",
    says: "the wheel scrolls, a click marks, a second click takes; to select text, hold Shift",
    values: ON_OFF,
  }),
  setting({
    key: "plain",
    name: "plain",
    label: "Plain",
    says: "by lines from the start on; it is so by itself where there is no terminal",
    values: ON_OFF,
    off: { option: "page", says: "on the page, whatever is set" },
  }),
  setting({
    key: "stepPastFirst",
    name: "step-past-first",
    label: "Step past first",
    says: "the way past a hard scene is the first of its options",
    values: ON_OFF,
  }),
];

/** The words a setting takes, in their order. */
export const wordsOf = ({ values }: Setting): string[] => values.map(({ word }) => word);

/** What a word typed for a setting means, if anything. */
export function findChange(setting: Setting, word: string): Change | undefined {
  const value = setting.values.find((each) => each.word === word.toLowerCase());
  return value && { setting, value };
}

/** The value a setting has. */
export function valueIn(settings: Settings, { key, values }: Setting): Value {
  const held = values.find(({ value }) => value === settings[key]);
  if (!held) throw new RangeError(`“${key}” cannot be ${settings[key]}.`);
  return held;
}

/** The settings with these changes. */
export const withChanges = (settings: Settings, changes: readonly Change[]): Settings =>
  Object.assign({}, settings, ...changes.map(({ setting, value }) => ({ [setting.key]: value.value })));
