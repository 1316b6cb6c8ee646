// What ink says where a story breaks off, by how it begins or what is in it, and what that means to whoever wrote it.
const SAID: readonly (readonly [RegExp, string])[] = [
  [
    /^Trying to call EXTERNAL function '(.+?)' which has not been bound.*/s,
    'it calls "$1", an EXTERNAL that only another program answers, and has no function of that name to stand in',
  ],
  [
    /^Found tunnel onwards statement .*/s,
    "it comes to ->->, the way back out of a tunnel, and was not led in by one (-> here ->); divert on instead, -> somewhere",
  ],
  [/^(.*) is not of type class .*/s, "“$1” is not what can stand here"],
  [/^(?:Cannot read properties of|.* is not a function).*/s, "ink cannot work out what stands here ($&)"],
];

/** ink's message without what it says of lines, which a compiled story no longer has. */
export function inWritersWords(message: string): string {
  const bare = message.replace(/^RUNTIME ERROR: (?:\([^)]*\): )?/, "").replace(/ null$/, "");
  const [pattern, words] = SAID.find(([pattern]) => pattern.test(bare)) ?? [];
  return pattern && words ? bare.replace(pattern, words) : bare;
}
