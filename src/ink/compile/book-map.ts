import type { Assertion } from "../assertions.ts";
import { collectTags } from "../check/check-tags.ts";
import { ConditionalSingleBranch, FlowBase, type ParsedObject, type ParsedStory } from "../parser.ts";
import { findFlow } from "../read/names.ts";
import { locate } from "../read/place-of.ts";
import type { Place, Sources } from "../sources.ts";
import { isUnknown, parseTag } from "../tags.ts";
import { listChoices } from "./choice-table.ts";
import { type CompiledText, compiledText, listFates } from "./contents.ts";

/** A run of words as it stands in the story, between two things that are not text. */
export interface WrittenText extends CompiledText {
  readonly place: Place;
  readonly text: string;
}

/** A question the story asks with two answers: a branch of { }, or what a choice is offered under. */
export interface WrittenCondition {
  /** Runtime path of the branch's divert or of the choice point. */
  readonly path: string;
  readonly place: Place;
}

/** Where everything that play can reach stands in the story's files. */
export interface BookMap {
  /** Every `# holds:`; only a book compiled with them answers. */
  readonly assertions: readonly Assertion[];
  readonly texts: readonly WrittenText[];
  readonly conditions: readonly WrittenCondition[];
  /** Every fate the story names in an `# end:` tag. */
  readonly fates: readonly string[];
  /** Where each knot and `knot.stitch` begins. */
  readonly headings: Readonly<Record<string, Place>>;
  /** The knot of each chapter, by its number. */
  readonly chapters: Readonly<Record<string, string>>;
  /** The knot in which each fate is named. */
  readonly fateKnots: Readonly<Record<string, string>>;
}

/** Maps a story that has been compiled. @param assertions those it was compiled with */
export function mapStory(story: ParsedStory, sources: Sources, assertions: readonly Assertion[]): BookMap {
  const { texts, tags, asserted } = collectTags(story);
  const flows = story.FindAll(FlowBase)((flow) => Boolean(flow.identifier?.name));
  const at = (part: ParsedObject): Place => locate(part, sources) ?? sources.start;
  return {
    assertions,
    texts: texts.flatMap((text) => {
      const compiled = compiledText(text);
      return compiled ? [{ ...compiled, place: at(text), text: text.text.trim() }] : [];
    }),
    conditions: [
      ...story
        .FindAll(ConditionalSingleBranch)((branch) => !branch.isElse && !asserted.has(branch))
        .map((branch) => ({ path: divertOf(branch), place: at(branch.ownExpression ?? branch) })),
      ...listChoices(story)
        .filter((choice) => choice.condition !== null)
        .map((choice) => ({ path: choice.runtimeChoice.path?.toString() ?? "", place: at(choice) })),
    ].filter(({ path }) => path !== ""),
    fates: listFates(tags),
    headings: Object.fromEntries(flows.map((flow) => [findFlow(flow).join("."), at(flow)])),
    chapters: knotsOf("chapter", tags),
    fateKnots: knotsOf("end", tags),
  };
}

/** The knot in which each value of a tag is written first: what lies between two chapters may bear the number of one. */
const knotsOf = (
  key: "chapter" | "end",
  tags: ReturnType<typeof collectTags>["tags"],
): Record<string, string> =>
  Object.fromEntries(
    tags
      .flatMap(({ text, at }) => {
        const tag = parseTag(text);
        return !isUnknown(tag) && tag.key === key
          ? [[String(tag.value), findFlow(at)[0] ?? ""] as const]
          : [];
      })
      .toReversed(),
  );

/** ink keeps the divert that decides a branch to itself. */
function divertOf(branch: ConditionalSingleBranch): string {
  const divert: unknown = Reflect.get(branch, "_conditionalDivert");
  const path = divert instanceof Object ? (Reflect.get(divert, "path") as unknown) : undefined;
  return path ? String(path) : "";
}
