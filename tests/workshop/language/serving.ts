import { afterEach } from "vitest";
import { environment, GAME, saves } from "../../game/game.ts";
import { Editor } from "./editor.ts";

const open: Editor[] = [];

/** Lets no server outlive the test that started it. */
export function endingServers(): void {
  afterEach(() => {
    for (const editor of open.splice(0)) editor.child.kill();
  });
}

/** An editor that has started the server with these options. */
export function startEditor(...args: string[]): Editor {
  const started = new Editor(GAME, ["--saves", saves(), "lsp", ...args], environment());
  open.push(started);
  return started;
}
