import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { putFree as realPutFree } from "../../src/disk/loose-files.ts";
import { openDialog } from "../../src/plain/dialog.ts";
import { Output } from "../../src/plain/output.ts";
import { playPlain } from "../../src/plain/play-plain.ts";
import type { Library } from "../../src/run/keep/library.ts";
import type { OpenRequest } from "../../src/run/keep/open-request.ts";
import type { Session } from "../../src/run/keep/session.ts";
import { newSettings } from "../run/settings/memory-file.ts";

/** All that plain mode says to this input; the rest as it takes it. */
export async function typedToPlain(
  typed: string,
  library: Library,
  request: OpenRequest,
  {
    ids = false,
    settings = newSettings(),
    onSession = (_: Session): void => {},
    putFree = (name: string, text: string): string => realPutFree(join(tmpdir(), name), text),
  } = {},
): Promise<string> {
  const input = new PassThrough();
  const output = new PassThrough();
  // Read from the start: plain mode goes on once what it said has arrived.
  const said = output.toArray();
  input.end(typed);
  const dialog = await openDialog(input, new Output(() => output, true));
  const command = (args: readonly string[]) => `game ${args.join(" ")}`;
  await playPlain(dialog, library, request, { onSession, putFree, settings, ids, typed: command });
  output.end();
  return (await said).join("");
}
