import { createHash } from "node:crypto";
import * as v from "valibot";
import { quoted } from "../../text/quoted.ts";
import { type Branch, isBranchFile } from "./branch.ts";

// Text and nothing else: it can be read before it is trusted, holds no path, link or program, and is as large as it looks.
const Pack = v.strictObject({
  branch: v.string(),
  version: v.string(),
  sha256: v.string(),
  files: v.record(v.string(), v.string()),
});

/** A branch as one file to send. */
export function writePack({ manifest, files }: Branch): string {
  const packed = Object.fromEntries([...files].sort());
  const { id, version } = manifest;
  return `${JSON.stringify({ branch: id, version, sha256: sumOf(packed), files: packed }, null, 1)}\n`;
}

/** The files of a packed branch, or why it is none, in a sentence without its full stop. */
export function readPack(text: string): ReadonlyMap<string, string> | { readonly says: string } {
  const json = v.safeParse(v.pipe(v.string(), v.parseJson()), text);
  if (!json.success) return { says: "it is no packed branch, or was cut off on its way" };
  const { success, output } = v.safeParse(Pack, json.output);
  if (!success) return { says: "it is no packed branch" };
  const stranger = Object.keys(output.files).find((name) => !isBranchFile(name));
  if (stranger !== undefined) return { says: `it has a file ${quoted(stranger)}, which no branch has` };
  if (sumOf(output.files) !== output.sha256)
    return { says: "it was changed since it was packed: have it sent again" };
  return new Map(Object.entries(output.files));
}

const sumOf = (files: Readonly<Record<string, string>>): string =>
  createHash("sha256").update(JSON.stringify(files)).digest("hex");
