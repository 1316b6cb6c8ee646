import type { Outline } from "../../../ink/outline/outline.ts";
import { isUnknown, parseTag } from "../../../ink/tags.ts";
import { capitalise } from "../../../text/capitalise.ts";
import { oneLine } from "../../../text/quoted.ts";
import type { Ending } from "./book-graph.ts";

/** The endings that are told in each knot and stitch: those the book names, or where it names none, every `-> END`. */
export function endingsIn({ tags, diverts }: Outline): Map<string, Ending[]> {
  const told = tags.map((tag) => ({ ...tag, read: parseTag(tag.text) }));
  const named = told.flatMap(({ read, flow, at }) => {
    if (isUnknown(read) || (read.key !== "end" && read.key !== "edge")) return [];
    if (read.key === "edge") return [{ flow, fate: "edge", title: "Not written further" }];
    const title = told.find(
      (one) =>
        !isUnknown(one.read) &&
        one.read.key === "title" &&
        one.at.file === at.file &&
        one.at.line === at.line,
    )?.read;
    const words =
      title && "value" in title ? String(title.value) : capitalise(read.value.replaceAll(/[_-]/g, " "));
    return [{ flow, fate: read.value, title: oneLine(words) }];
  });
  const ends = diverts.filter(({ to }) => to === "END").map(({ flow }) => flow);
  const unnamed = [...new Set(ends)].map((flow) => ({ flow, fate: flow || "end", title: "The end" }));
  const found = new Map<string, Ending[]>();
  for (const { flow, ...ending } of named.some(({ fate }) => fate !== "edge")
    ? named
    : [...named, ...unnamed])
    found.set(flow, [...(found.get(flow) ?? []), ending]);
  return found;
}
