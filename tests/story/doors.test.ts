import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { DOORS_FILE } from "../../src/ink/outline/doors.ts";

const STORY = join(import.meta.dirname, "..", "..", "story");
const read = (file: string) => readFileSync(join(STORY, file), "utf8");

/** Each door as its comment has it. */
const COMMENTED = [
  ...read(DOORS_FILE).matchAll(
    /^\/\/ When: (?<when>.+)\n\/\/ There: (?<there>.+)\n\/\/ Back: -> (?<back>\S+), (?<asked>.+)\n= (?<name>\w+)\n# holds: .+\n-> DONE$/gm,
  ),
].map(({ groups }) => groups as Record<"when" | "there" | "back" | "asked" | "name", string>);

it("there are at least ten doors, each with what is so there, asked by # holds:, and nothing else", () => {
  expect(COMMENTED.length).toBeGreaterThanOrEqual(10);
  expect(COMMENTED.map(({ name }) => name)).toEqual(
    [...read(DOORS_FILE).matchAll(/^= (\w+)$/gm)].map(([, name]) => name),
  );
});

it("the comment of each door names the way back that its scene has", () => {
  expect(COMMENTED.map(({ name, back }) => ({ name, back }))).toEqual(openedDoors());
});

/** Each door where the chapters open it; that they do so rightly is for `check` to say. */
function openedDoors(): { name: string; back: string }[] {
  return readdirSync(join(STORY, "chapters"))
    .sort()
    .flatMap((file) => {
      let [knot, stitch] = ["", ""];
      return [...read(join("chapters", file)).matchAll(/^(?:=== (\w+)|= (\w+)|<- doors\.(\w+))$/gm)].flatMap(
        ([, newKnot, newStitch, name]) => {
          knot = newKnot ?? knot;
          stitch = newStitch ?? stitch;
          return name ? [{ name, back: `${knot}.${stitch}.door` }] : [];
        },
      );
    });
}

it("the writer's guide has the table of the doors as their comments have it", () => {
  const rows = COMMENTED.map(
    ({ name, when, there, back, asked }) => `| \`${name}\` | ${when} | ${there} | \`-> ${back}\`, ${asked} |`,
  );
  const [, table = ""] = /^\| door \|.*\n\|[-|]+\n((?:\|.*\n)+)/m.exec(read("README.md")) ?? [];
  expect(table.trimEnd().split("\n")).toEqual(rows);
});
