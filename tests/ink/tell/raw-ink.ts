import { Compiler } from "inkjs/compiler/Compiler";
import { CompilerOptions } from "inkjs/compiler/CompilerOptions";

/** What one passage comes to, whoever tells it. */
export interface Told {
  readonly lines: readonly string[];
  readonly tags: readonly string[];
  readonly options: readonly string[];
  /** It broke off there. */
  readonly isBroken: boolean;
}

/** Plays a story by ink alone, taking each time the option of that place, counted round. */
export function rawPlay(source: string, seed: number, picks: readonly number[]): Told[] {
  const complaints: string[] = [];
  const options = new CompilerOptions(
    null,
    [],
    true,
    (message, type) => type === 2 && complaints.push(message),
  );
  const story = new Compiler(source, options).Compile();
  if (complaints.length > 0) throw new Error(complaints.join("\n"));
  story.state.storySeed = seed;
  let isBroken = false;
  story.onError = (_, type) => {
    if (type !== 1) isBroken = true;
  };
  const told: Told[] = [];
  for (const pick of [...picks, 0]) {
    const lines: string[] = [];
    const tags: string[] = [];
    while (story.canContinue && !isBroken) {
      try {
        story.Continue();
      } catch {
        isBroken = true;
      }
      lines.push(...(story.currentText ?? "").split("\n").filter((line) => line.trim() !== ""));
      tags.push(...(story.currentTags ?? []));
    }
    const offered = isBroken ? [] : story.currentChoices.map(({ text }) => text);
    told.push({ lines, tags, options: offered, isBroken });
    if (offered.length === 0) break;
    story.ChooseChoiceIndex(pick % offered.length);
  }
  return told;
}
