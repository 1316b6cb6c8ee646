import type { OpenRequest } from "./open-request.ts";

/** What was asked for with nothing kept of it; nothing where it is of a run that is kept already. */
export function withoutKeeping(request: OpenRequest): Extract<OpenRequest, { kind: "from" }> | undefined {
  if (request.kind !== "new" && request.kind !== "from") return undefined;
  const list = request.kind === "from" ? request.list : { decisions: [], notices: [] };
  return { kind: "from", list, ...(request.seed === undefined ? {} : { seed: request.seed }) };
}
