import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import type {
  CodeLens,
  CompletionItem,
  Diagnostic,
  Hover,
  Location,
  Position,
  ProtocolConnection,
  PublishDiagnosticsParams,
  Range,
  RegistrationParams,
  WorkspaceEdit,
} from "vscode-languageserver-protocol/node";
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";
import { rangeOf, uriOf } from "./places.ts";

/** What an editor shows: what is said of which line of a file, from which of its versions. */
interface Shown {
  readonly version?: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** An editor that has started the server: it hears what that says and asks what its writer asks. */
export class Editor {
  readonly child: ChildProcessWithoutNullStreams;
  /** What the server came to: its exit code. */
  readonly ended: Promise<number | null>;
  /** What was shown to the writer in a window of its own. */
  readonly messages: string[] = [];
  readonly #connection: ProtocolConnection;
  readonly #shown = new Map<string, Shown>();
  readonly #texts = new Map<string, { text: string; version: number }>();
  #refreshes = 0;
  #isWatching = false;
  readonly #waiting = new Set<() => void>();

  constructor(game: string, args: readonly string[], env: NodeJS.ProcessEnv) {
    this.child = spawn(process.execPath, [game, ...args], { env });
    this.ended = new Promise((resolve) => this.child.on("exit", resolve));
    const { stdout, stdin } = this.child;
    this.#connection = createProtocolConnection(
      new StreamMessageReader(stdout),
      new StreamMessageWriter(stdin),
    );
    this.#connection.onNotification(
      "textDocument/publishDiagnostics",
      ({ uri, ...shown }: PublishDiagnosticsParams) => {
        this.#shown.set(uri, shown);
        this.#look();
      },
    );
    this.#connection.onNotification("window/showMessage", ({ message }: { message: string }) => {
      this.messages.push(message);
      this.#look();
    });
    this.#connection.onRequest("workspace/codeLens/refresh", () => {
      this.#refreshes += 1;
      this.#look();
    });
    this.#connection.onRequest("client/registerCapability", ({ registrations }: RegistrationParams) => {
      this.#isWatching ||= registrations.some(({ method }) => method === "workspace/didChangeWatchedFiles");
      this.#look();
    });
    // Whoever ended the server meets an end here.
    this.#connection.onError(() => {});
    this.#connection.listen();
  }

  async begin(root?: string): Promise<void> {
    await this.#ask("initialize", {
      processId: process.pid,
      rootUri: root === undefined ? null : uriOf(root),
      capabilities: {
        textDocument: { rename: { prepareSupport: true } },
        workspace: {
          codeLens: { refreshSupport: true },
          didChangeWatchedFiles: { dynamicRegistration: true },
        },
      },
    });
    await this.#tell("initialized", {});
  }

  async open(path: string, text: string): Promise<void> {
    this.#texts.set(path, { text, version: 1 });
    await this.#tell("textDocument/didOpen", {
      textDocument: { uri: uriOf(path), languageId: "ink", version: 1, text },
    });
  }

  /** Types over all of a file, as a writer does who pastes. */
  async write(path: string, text: string): Promise<void> {
    await this.#change(path, text, { text });
  }

  /** Puts some words in the place of others that stand there once. */
  async type(path: string, was: string, is: string): Promise<void> {
    const { text } = this.#texts.get(path) ?? { text: "" };
    const range = rangeOf(text, was);
    await this.#change(
      path,
      text.replace(was, () => is),
      { range, text: is },
    );
  }

  async save(path: string): Promise<void> {
    await this.#tell("textDocument/didSave", { textDocument: { uri: uriOf(path) } });
  }

  /** Another program has changed a file: it is told of that once it wants to be. */
  async changedOnDisk(path: string): Promise<void> {
    await this.#until(() => this.#isWatching || undefined, "it asked for what changes");
    await this.#tell("workspace/didChangeWatchedFiles", { changes: [{ uri: uriOf(path), type: 2 }] });
  }

  async close(path: string): Promise<void> {
    this.#texts.delete(path);
    await this.#tell("textDocument/didClose", { textDocument: { uri: uriOf(path) } });
  }

  /** Waits until what is shown of the newest text of a file is so; answers it as lines `line: says`. */
  until(path: string, isSo: (lines: readonly string[]) => boolean = () => true): Promise<readonly string[]> {
    const uri = uriOf(path);
    return this.#until(() => {
      const shown = this.#shown.get(uri);
      const lines = this.lines(path);
      return shown?.version === this.#texts.get(path)?.version && isSo(lines) ? lines : undefined;
    }, `of ${path}`);
  }

  /** What is shown of a file now. */
  lines(path: string): string[] {
    const { diagnostics = [] } = this.#shown.get(uriOf(path)) ?? {};
    return diagnostics.map(
      ({ range, message }) => `${range.start.line + 1}: ${String(message).split("\n")[0]}`,
    );
  }

  diagnostics = (path: string): readonly Diagnostic[] => this.#shown.get(uriOf(path))?.diagnostics ?? [];

  message = (about: string): Promise<string> =>
    this.#until(() => this.messages.find((message) => message.includes(about)), about);

  /** The lines that are answered, each as `file:line:word`. */
  async places(
    what: "definition" | "references",
    path: string,
    at: string,
    textOf: (path: string) => string,
  ): Promise<string[]> {
    const found = await this.#ask<Location[] | null>(`textDocument/${what}`, {
      ...this.#at(path, at),
      context: { includeDeclaration: false },
    });
    return (found ?? []).map(({ uri, range }) => {
      const line = textOf(uri).split("\n")[range.start.line] ?? "";
      return `${uri.split("/").at(-1)}:${range.start.line + 1}:${line.slice(range.start.character, range.end.character)}`;
    });
  }

  async hover(path: string, at: string): Promise<string> {
    const hover = await this.#ask<Hover | null>("textDocument/hover", this.#at(path, at));
    const contents = hover?.contents;
    return contents && typeof contents === "object" && "value" in contents ? contents.value : "";
  }

  /** What is offered behind these words, which stand there once. */
  async offered(path: string, behind: string): Promise<CompletionItem[]> {
    const place = this.#at(path, behind, behind.length);
    return (await this.#ask<CompletionItem[] | null>("textDocument/completion", place)) ?? [];
  }

  async lenses(path: string): Promise<CodeLens[]> {
    return (
      (await this.#ask<CodeLens[] | null>("textDocument/codeLens", {
        textDocument: { uri: uriOf(path) },
      })) ?? []
    );
  }

  /** Waits until what stands over passages is to be asked for again. */
  refreshed(times: number): Promise<true> {
    return this.#until(() => (this.#refreshes >= times ? true : undefined), "its lenses are new");
  }

  execute = (command: string, args: readonly unknown[]): Promise<unknown> =>
    this.#ask("workspace/executeCommand", { command, arguments: args });

  rename = (path: string, at: string, newName: string): Promise<WorkspaceEdit | null> =>
    this.#ask("textDocument/rename", { ...this.#at(path, at), newName });

  canRename = (path: string, at: string): Promise<Range | null> =>
    this.#ask("textDocument/prepareRename", this.#at(path, at));

  async shutDown(): Promise<void> {
    await this.#ask("shutdown");
  }

  async exit(): Promise<void> {
    await this.#tell("exit");
  }

  #at(path: string, words: string, ahead = 1): { textDocument: { uri: string }; position: Position } {
    const { start } = rangeOf(this.#texts.get(path)?.text ?? "", words);
    return {
      textDocument: { uri: uriOf(path) },
      position: { line: start.line, character: start.character + ahead },
    };
  }

  async #change(path: string, text: string, change: { range?: Range; text: string }): Promise<void> {
    const version = (this.#texts.get(path)?.version ?? 0) + 1;
    this.#texts.set(path, { text, version });
    await this.#tell("textDocument/didChange", {
      textDocument: { uri: uriOf(path), version },
      contentChanges: [change],
    });
  }

  #until<Found>(find: () => Found | undefined, what: string): Promise<Found> {
    return new Promise((resolve, reject) => {
      const look = () => {
        const found = find();
        if (found !== undefined) resolve(found);
      };
      this.#waiting.add(look);
      look();
      void this.ended.then((code) => reject(new Error(`The server ended with ${code} before ${what}.`)));
    });
  }

  #look = (): void => this.#waiting.forEach((look) => void look());

  #ask<Result>(what: string, of?: object): Promise<Result> {
    return of === undefined ? this.#connection.sendRequest(what) : this.#connection.sendRequest(what, of);
  }

  #tell(what: string, of?: object): Promise<void> {
    return of === undefined
      ? this.#connection.sendNotification(what)
      : this.#connection.sendNotification(what, of);
  }
}
