import fc from "fast-check";
import { Compiler } from "inkjs/compiler/Compiler";
import { expect, it } from "vitest";
import { Story } from "../../../src/ink/engine.ts";
import { readInk } from "../../../src/ink/tell/read-ink.ts";
import { SwiftStory } from "../../../src/ink/tell/swift-story.ts";
import { rounds } from "../../durability/rounds.ts";
import { generatedStory } from "./generated-stories.ts";

const ENOUGH = 60;

/** Line by line what a story tells, with its tags, and what is offered; the options are taken in turn. */
function told(story: Story): unknown[] {
  const all: unknown[] = [];
  story.state.storySeed = 1;
  story.onError = (message) => all.push(message);
  try {
    for (let count = 0; count < ENOUGH; count += 1) {
      if (story.canContinue) all.push([story.Continue(), story.currentTags]);
      else if (story.currentChoices.length > 0) {
        all.push(story.currentChoices.map(({ text, tags }) => [text, tags]));
        story.ChooseChoiceIndex(count % story.currentChoices.length);
      } else break;
    }
  } catch (fault) {
    all.push(String(fault), story.currentText);
  }
  return all;
}

/** What of both comes of a story as ink compiles it. */
function both(source: string): [ours: unknown[], inks: unknown[]] {
  const json = new Compiler(source).Compile().ToJson() ?? "";
  return [SwiftStory, Story].map((Player) => {
    const { root, lists } = readInk(json);
    const story = new Player(root, lists);
    story.ResetState();
    return told(story);
  }) as [unknown[], unknown[]];
}

it("each line ends where ink ends it, with its own tags", () => {
  fc.assert(
    fc.property(generatedStory, (source) => {
      const [ours, inks] = both(source);
      expect(ours).toEqual(inks);
    }),
    { numRuns: rounds(12, 300) },
  );
});

it.each([
  ["glue on the next line", "One\n<> two.\nThree.\n"],
  ["glue that a condition brings", "One\n{true:<> two|three}\nFour.\n"],
  ["nothing but space behind it", 'One\n{" "}\n{" "} two\nThree.\n'],
  ["a tag above the next line", "One\n# above\nTwo. # beside\nThree.\n"],
  ["a tag that is put together", "One\nTwo. # a {true:b} c\n{true:Three. # d}\n"],
  ["a text in quotes that is worked out", 'VAR x = "a"\nOne\n~ x = "{x} b"\n{x} two\nThree.\n'],
  [
    "a tag in which lines end",
    "One\nTwo # a {f()} b\nThree.\n# c {f()}\nFour.\n-> end\n=== function f()\nx\ny z\n=== end\n",
  ],
  ["options and what is told before them", "One\nTwo {true:<>}\n* [Go] Gone.\n* {false} [Stay]\n- Three.\n"],
])("the same holds of %s", (_, source) => {
  const [ours, inks] = both(`${source}-> END\n`);
  expect(ours).toEqual(inks);
  expect(ours.length).toBeGreaterThan(1);
});
