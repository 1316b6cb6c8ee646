import "inkjs/engine/Story";
import fc from "fast-check";
import { CommentEliminator } from "inkjs/compiler/Parser/CommentEliminator";
import { expect, it } from "vitest";
import { stripComments } from "../../../src/ink/read/comments.ts";

it("comments are taken out of a text as ink takes them out", () => {
  const text = fc.string({
    unit: fc.constantFrom("/", "*", "//", "/*", "*/", "\n", "\r", "\r\n", "a"),
    maxLength: 40,
  });
  fc.assert(
    fc.property(text, (written) => {
      expect(stripComments(written)).toBe(new CommentEliminator(written).Process());
    }),
    { numRuns: 2_000 },
  );
});
