import { createConnection } from "vscode-languageserver";
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";
import { standardStream } from "../disk/standard-stream.ts";
import { type LanguageOptions, LanguageServer } from "./language/language-server.ts";
import type { Streams } from "./streams.ts";

/** Serves an editor until that ends it, or is gone. Answers the exit code. */
export async function serveLanguage({ err }: Streams, options: LanguageOptions): Promise<0 | 1> {
  const { stdin } = process;
  if (stdin.isTTY)
    err.print("This speaks to an editor, not to you: story/README.md says how to set one up.\n");
  const output = standardStream(1);
  let server: LanguageServer | undefined;
  const code = await new Promise<0 | 1>((end) => {
    // An editor that is gone without a word was ended itself, and that is no failure of ours.
    stdin.on("close", () => end(0)).on("error", () => end(0));
    output.on("error", () => end(0));
    let isToEnd = false;
    const connection = createConnection(
      (logger) =>
        createProtocolConnection(new StreamMessageReader(stdin), new StreamMessageWriter(output), logger),
      {
        initialize: () => {},
        get shutdownReceived() {
          return isToEnd;
        },
        set shutdownReceived(value) {
          isToEnd = value;
        },
        exit: (code) => end(code === 0 ? 0 : 1),
      },
    );
    server = new LanguageServer(connection, options);
    connection.listen();
  });
  await server?.close();
  stdin.destroy();
  return code;
}
