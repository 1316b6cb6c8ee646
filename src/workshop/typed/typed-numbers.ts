import { InvalidArgumentError } from "commander";

const LONGEST = 86_400;

/** @throws InvalidArgumentError for all that is not a whole number */
export function wholeNumber(text: string): number {
  if (!/^-?\d{1,15}$/.test(text)) throw new InvalidArgumentError(`“${text}” is not a whole number.`);
  return Number(text);
}

/** At most a day: nobody waits longer, and a timer cannot hold much more. */
export function secondsToTake(text: string): number {
  const number = wholeNumber(text);
  if (number < 1 || number > LONGEST) throw new InvalidArgumentError(`Type a number from 1 to ${LONGEST}.`);
  return number;
}
