import { stand } from "../play/replay.ts";
import type { Session } from "./session.ts";

/**
 * Goes to where a way of a run came to that ending; stays where none did. Answers whether it stood elsewhere.
 * @throws SaveFault if that could not be kept; the run then stands where it stood.
 */
export function goToEnd(session: Session, fate: string): boolean {
  const { playthrough, ways } = session;
  const isThere = () => playthrough.scene.close?.kind === "ending" && playthrough.scene.close.fate === fate;
  if (isThere()) return false;
  const here = playthrough.steps.map(({ chose }) => chose.id);
  const end = ways.ends.find((decisions) => {
    stand(playthrough, decisions);
    return isThere();
  });
  stand(playthrough, here);
  if (end) session.goAlong(end);
  return end !== undefined;
}
