import { type Command, Help, type HelpConfiguration } from "commander";

/**
 * How help is printed: a command's examples first, then what it takes itself. What every command takes is told of once, in
 * the help of the program.
 * @param examplesOf what to type behind the program's name
 * @param called what to type for the program itself
 */
export function helpWith(
  examplesOf: (command: Command) => readonly string[],
  called: () => string,
): HelpConfiguration {
  return {
    formatHelp(command, helper) {
      const typed = examplesOf(command);
      const examples = typed.map((each) => `\n  ${called()} ${each}`).join("");
      const example = `${typed.length > 1 ? "Examples" : "Example"}:${examples}\n`;
      const [head = "", ...rest] = Help.prototype.formatHelp
        .call(this, command, helper)
        .split(/\n(?=\S.*:\n)/);
      const more = command.parent
        ? `Every command takes --story, --with, --saves and more besides:\n  ${called()} --help\n`
        : "";
      return [head, example, ...rest, more].filter(Boolean).join("\n");
    },
  };
}
