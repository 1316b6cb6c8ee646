import type { AnyStateNode, AnyTransitionDefinition } from "xstate";
import { survivalMachine } from "./machine.ts";

const BEGIN = "<!-- pictures: begin (made from the machine; edits here are lost) -->";
const END = "<!-- pictures: end -->";

/** The machine drawn, one diagram a region, as Markdown. Men, facts and letters are alike, so one stands for all. */
export function machineAsMermaid(): string {
  return Object.values(survivalMachine.root.states).map(section).join("\n\n");
}

/** The README with its pictures drawn anew; all else stays as it is. */
export function readmeWithPicture(readme: string): string {
  const begin = readme.indexOf(BEGIN);
  const end = readme.indexOf(END);
  if (begin < 0 || end < begin) {
    throw new Error(
      `The README has no place for the pictures. Put "${BEGIN}" and "${END}" where they belong.`,
    );
  }
  return `${readme.slice(0, begin + BEGIN.length)}\n\n${machineAsMermaid()}\n\n${readme.slice(end)}`;
}

function section(node: AnyStateNode): string {
  const namesByPicture = new Map<string, string[]>();
  for (const region of node.type === "parallel" ? Object.values(node.states) : [node]) {
    const picture = drawing(region);
    namesByPicture.set(picture, [...(namesByPicture.get(picture) ?? []), region.key]);
  }
  const pictures = [...namesByPicture].map(([picture, names]) => {
    const caption = node.type === "parallel" ? `Each of ${names.join(", ")}:\n\n` : "";
    return `${caption}\`\`\`mermaid\nstateDiagram-v2\n${picture}\n\`\`\``;
  });
  return [`### ${node.key}`, ...pictures].join("\n\n");
}

function drawing(region: AnyStateNode): string {
  if (region.type !== "parallel") return arrows(region, "    ");
  return Object.values(region.states)
    .map((part) => `    state ${part.key} {\n${arrows(part, "        ", `${part.key}_`)}\n    }`)
    .join("\n");
}

function arrows(region: AnyStateNode, indent: string, prefix = ""): string {
  // Where the region itself has an arrow, it leaves from any of its states, which Mermaid has no shape for.
  const sources = [region, ...Object.values(region.states)];
  const labelsByArrow = new Map<string, string[]>();
  for (const source of sources) {
    const from = source === region ? "any" : source.key;
    for (const arrow of [...source.transitions.values(), source.always ?? []].flat()) {
      for (const target of arrow.target ?? []) {
        const drawn = `${prefix}${from} --> ${prefix}${target.key}`;
        labelsByArrow.set(drawn, [...(labelsByArrow.get(drawn) ?? []), label(arrow)]);
      }
    }
  }
  const start = `[*] --> ${prefix}${region.initial.target[0]?.key}`;
  const drawn = [...labelsByArrow].map(([arrow, labels]) => `${arrow} : ${labels.join(", ")}`);
  return [start, ...drawn].map((line) => indent + line).join("\n");
}

function label({ eventType, guard }: AnyTransitionDefinition): string {
  // "Is it this man, this letter?" is asked of every arrow of a template and tells the eye nothing.
  const condition = typeof guard === "string" ? ` [${guard}]` : "";
  return `${eventType}${condition}`.trim();
}
