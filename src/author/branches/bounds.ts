import { isNameOf } from "../../ink/branch-names.ts";
import { isDoor, listDoors } from "../../ink/outline/doors.ts";
import type { Outline, OutlinedDivert, Part } from "../../ink/outline/outline.ts";
import type { Problem } from "../../ink/problem.ts";
import { type Branch, folderOf } from "./branch.ts";
import { END } from "./manifest.ts";

/** What of a branch reaches beyond it where its manifest has not said so; its places are the book's files. */
export function findTrespass({ manifest, ...branch }: Branch, outline: Outline): Problem[] {
  const isHere = ({ at }: Pick<Part, "at">) => at.file.startsWith(folderOf(manifest));
  const trouble = (row: Pick<Part, "at">, says: string, fix: string): Problem => ({
    ...row.at,
    rule: "branch",
    says,
    fix,
    source: sourceOf(branch, row.at),
  });
  const names = [
    ...outline.flows.filter(({ kind, name }) => kind !== "stitch" || !name.includes(".")),
    ...outline.names.filter(({ kind }) => kind === "constant"),
  ].filter(isHere);
  const ends = outline.tags.filter(isHere).flatMap((tag) => {
    const [, id] = /^\s*end\s*:\s*(\S+)/.exec(tag.text) ?? [];
    return id !== undefined && !isNameOf(manifest.id, id) ? [{ ...tag, id }] : [];
  });
  const taken = outline.flows.find(
    (flow) => !isHere(flow) && isNameOf(manifest.id, flow.name.split(".")[0] ?? ""),
  );
  const backs = new Map(listDoors(outline).map(({ name, back }) => [back, name]));
  const mayGo = ({ to }: OutlinedDivert) =>
    to === "DONE" || isNameOf(manifest.id, (to ?? "").split(".")[0] ?? "") || rejoins(to ?? "");
  const rejoins = (to: string) => manifest.rejoins.includes(to === END ? END : (backs.get(to) ?? ""));
  return [
    ...(taken
      ? [
          lacking(
            manifest,
            `has the id "${manifest.id}", by which the book's own "${taken.name}" could be one of its knots`,
          ),
        ]
      : []),
    ...Object.entries(manifest.doors).flatMap(([door, knot]) =>
      outline.flows.some((flow) => flow.kind === "knot" && flow.name === knot && isHere(flow))
        ? []
        : [
            lacking(
              manifest,
              `says that the door "${door}" opens to the knot "${knot}", which it does not have`,
            ),
          ],
    ),
    ...names
      .filter(({ name }) => !isNameOf(manifest.id, name))
      .map((row) =>
        trouble(
          row,
          `"${row.name}" is no name of the branch "${manifest.id}"`,
          `call it "${manifest.id}_${row.name}"`,
        ),
      ),
    ...ends.map((tag) =>
      trouble(
        tag,
        `"${tag.id}" is no ending of the branch "${manifest.id}"`,
        `# end: ${manifest.id}_${tag.id}`,
      ),
    ),
    ...outline.diverts
      .filter((divert) => isHere(divert) && !mayGo(divert))
      .map((divert) => trouble(divert, ...leading(divert, backs, manifest.id))),
  ];
}

function leading(
  { to, written, isThread }: OutlinedDivert,
  backs: ReadonlyMap<string, string>,
  id: string,
): [says: string, fix: string] {
  if (to === undefined)
    return [
      `goes where "${written}" says, and a branch has to write where it goes`,
      "name the knot or stitch",
    ];
  const back = backs.get(to) ?? (to === END ? END : undefined);
  if (back !== undefined)
    return [`goes on by "${to}", of which its manifest says nothing`, `add "${back}" to "rejoins" there`];
  if (isThread || isDoor(to)) return [`opens "${to}", which is the book's`, "open only knots of its own"];
  return [
    `goes to "${to}", which is the book's`,
    `go to a knot that begins with "${id}", or back by a door it names: -> ${[...backs.keys()][0] ?? END}`,
  ];
}

const lacking = (manifest: Branch["manifest"], says: string): Problem => ({
  file: `${folderOf(manifest)}branch.json`,
  line: 1,
  column: 1,
  rule: "branch",
  says,
  fix: "correct the manifest",
});

function sourceOf({ files }: Pick<Branch, "files">, at: Part["at"]): string {
  const name = at.file.split("/").slice(2).join("/");
  return (files.get(name) ?? "").split(/\r?\n/)[at.line - 1] ?? "";
}
