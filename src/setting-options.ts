import { Option } from "commander";
import {
  type Change,
  DEFAULTS,
  findChange,
  SETTINGS,
  type Setting,
  valueIn,
  wordsOf,
} from "./run/settings/settings.ts";

/** The options that set something for one start. */
export const settingOptions = (): Option[] => SETTINGS.flatMap(optionsFor);

/** What is on or off has an option for each; help leaves out the one that asks for what is so by itself. */
function optionsFor(setting: Setting): Option[] {
  const { name, says, off } = setting;
  const words = wordsOf(setting);
  if (!words.includes("on")) return [new Option(`--${name} <${name}>`, says).choices(words)];
  const { option, says: saysOff } = off ?? { option: `no-${name}`, says: "" };
  const isOn = valueIn(DEFAULTS, setting).word === "on";
  return [
    new Option(`--${name}`, says).hideHelp(isOn).conflicts(off ? [off.option] : []),
    new Option(`--${option}`, saysOff).hideHelp(saysOff === ""),
  ];
}

/** What was set for this start by such options, among all that were given. */
export function settingsIn(options: object): Change[] {
  const given: Readonly<Record<string, unknown>> = { ...options };
  return SETTINGS.flatMap((setting) => {
    const { name, off } = setting;
    const value = off && given[off.option] ? false : given[asProperty(name)];
    const word = typeof value === "boolean" ? (value ? "on" : "off") : value;
    const change = typeof word === "string" && findChange(setting, word);
    return change ? [change] : [];
  });
}

/** How commander calls what it was given. */
const asProperty = (name: string): string =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
