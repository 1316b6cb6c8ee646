import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { survivalMachine } from "../../src/survival/machine.ts";
import { machineAsMermaid, readmeWithPicture } from "../../src/survival/mermaid.ts";

const README = readFileSync(new URL("../../src/survival/README.md", import.meta.url), "utf8");

describe("the picture of the machine", () => {
  it("the README shows the machine as it is now", () => {
    expect(readmeWithPicture(README)).toBe(README);
  });

  it("every region has its heading, and alike men are drawn once", () => {
    const headings = [...machineAsMermaid().matchAll(/^### (\w+)$/gm)].map(([, name]) => name);
    expect(headings).toEqual(Object.keys(survivalMachine.states));
    expect(machineAsMermaid().match(/state bond \{/g)).toHaveLength(1);
  });

  it("a README without the two markers is refused with what to put in", () => {
    expect(() => readmeWithPicture("# The body\n")).toThrow(/Put "<!-- pictures: begin/);
  });
});
