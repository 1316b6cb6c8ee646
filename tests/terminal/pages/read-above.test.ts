import { describe, expect, test } from "vitest";
import { openRunFolder } from "../../../src/disk/run-folder.ts";
import { compileBook } from "../../../src/ink/compile/compile.ts";
import { Library } from "../../../src/run/keep/library.ts";
import { newFolder, reader } from "../reader.ts";

describe("what was read before stands above what is new", () => {
  const PARAGRAPHS = Array.from(
    { length: 6 },
    (_, index) => `P${index} ${"sand and ash ".repeat(12)}E${index}.`,
  );
  const at = (paragraphs: number, rows: number) => {
    const ink = `-> hall\n=== hall\n${PARAGRAPHS.slice(0, paragraphs).join("\n")}\n* (on) [On]\n- Dark.\n* (off) [Off]\n- Night.\n-> END`;
    const { book } = compileBook({ read: () => ink });
    if (!book) throw new Error("The book does not compile.");
    const library = new Library(book, openRunFolder(newFolder()), "0.0.0");
    const me = reader({ library, columns: 80, rows });
    me.press("enter");
    return me;
  };

  test.each([16, 17, 18, 19, 20])("by whole paragraphs, in %i rows", (rows) => {
    const me = at(3, rows);
    me.press("end", "1");
    expect(me.shows()).toContain("Dark.");
    const [begun, ended] = [/P(\d)/g, /E(\d)/g].map((each) =>
      [...me.shows().matchAll(each)].map(([, n]) => n),
    );
    expect(begun).toEqual(ended);
  });

  test("but for what was set in, and would stand otherwise now", () => {
    const me = at(6, 24);
    expect(me.shows()).toMatch(/E0\.\n\s{9}P1/);
    me.press("1");
    expect(
      me
        .lines()
        .filter((line) => line.trim() !== "")[0]
        ?.trim(),
    ).toBe("– On");
    me.press("1");
    expect(me.shows()).toContain("Dark.\n");
  });
});
