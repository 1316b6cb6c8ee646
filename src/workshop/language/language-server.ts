import { join } from "node:path";
import {
  CodeLensRefreshRequest,
  type Connection,
  ErrorCodes,
  type InitializeParams,
  type InitializeResult,
  LogMessageNotification,
  LSPErrorCodes,
  MessageType,
  type Position,
  ResponseError,
  ShowMessageNotification,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Answer, Ask, FileMarks } from "../../author/language/thread/messages.ts";
import { readText } from "../../disk/loose-files.ts";
import { MAIN } from "../../ink/sources.ts";
import { ReadingThread } from "../threads/reading-thread.ts";
import { playFrom } from "../typed/play-from.ts";
import { completionItemOf, diagnosticOf, locationOf, rangeOf, workspaceEditOf } from "./for-editors.ts";
import { HitsWatch } from "./hits-watch.ts";
import { MuseumWatch } from "./museum-watch.ts";
import { ToldMarks } from "./told-marks.ts";
import { pathOfUri, Uris } from "./uris.ts";
import { watchFiles } from "./watch-files.ts";

/** What was asked for on the command line. */
export interface LanguageOptions {
  readonly story: string | undefined;
  readonly saves: string | undefined;
  readonly branches: readonly string[];
  /** What to type for the program itself. */
  called(): string;
}

/** The command of a line over a passage. */
const PLAY = "buried-letters.play";
// What stands before a name, or begins something that has a closed list.
const TRIGGERS = [">", ".", "{", "(", "#", ":", "~", "-"];

/** Hears an editor, has the books read, and tells it what came of it. */
export class LanguageServer {
  readonly #connection: Connection;
  readonly #options: LanguageOptions;
  readonly #documents = new TextDocuments(TextDocument);
  readonly #uris = new Uris();
  readonly #told = new ToldMarks();
  readonly #museum: MuseumWatch;
  readonly #hits: HitsWatch;
  #canRefresh = false;
  #canWatch = false;
  #thread: ReadingThread | undefined;

  constructor(connection: Connection, options: LanguageOptions) {
    this.#connection = connection;
    this.#options = options;
    this.#museum = new MuseumWatch(options.branches, (story, marks) =>
      this.#publish(this.#told.replayed(story, marks)),
    );
    this.#hits = new HitsWatch(() => this.#refreshLenses());
    connection.onInitialize((params) => this.#begin(params));
    connection.onInitialized(() => (this.#canWatch ? watchFiles(connection) : undefined));
    connection.onShutdown(() => this.close());
    this.#hearTexts();
    this.#answer();
  }

  async close(): Promise<void> {
    this.#museum.close();
    this.#hits.close();
    await this.#thread?.close();
    this.#thread = undefined;
  }

  #begin(params: InitializeParams): InitializeResult {
    const { story, saves, branches } = this.#options;
    const folders =
      params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
    const roots = story === undefined ? folders.flatMap((uri) => storyIn(pathOfUri(uri)) ?? []) : [story];
    this.#thread = new ReadingThread(
      {
        branches,
        roots,
        ...(story === undefined ? {} : { story }),
        ...(saves === undefined ? {} : { saves }),
      },
      {
        onMarks: (story, files) => {
          this.#publish(this.#told.read(story, files));
          this.#museum.meet(story);
          this.#hits.meet(story);
        },
        onSays: (says, isGrave) => this.#say(MessageType.Warning, says, isGrave),
      },
    );
    this.#canRefresh = params.capabilities.workspace?.codeLens?.refreshSupport ?? false;
    this.#canWatch = params.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false;
    const canPrepare = params.capabilities.textDocument?.rename?.prepareSupport ?? false;
    return {
      serverInfo: { name: "buried-letters" },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        definitionProvider: true,
        referencesProvider: true,
        hoverProvider: true,
        completionProvider: { triggerCharacters: TRIGGERS },
        codeLensProvider: {},
        executeCommandProvider: { commands: [PLAY] },
        renameProvider: canPrepare ? { prepareProvider: true } : true,
      },
    };
  }

  #hearTexts(): void {
    const documents = this.#documents;
    documents.onDidChangeContent(({ document }) => {
      const path = this.#uris.meet(document.uri);
      if (path !== undefined)
        this.#thread?.setText({ path, text: document.getText(), version: document.version });
    });
    documents.onDidClose(({ document: { uri, version } }) => {
      const path = pathOfUri(uri);
      if (path !== undefined) this.#thread?.setText({ path, version });
    });
    documents.onDidSave(() => {
      this.#thread?.stir();
      this.#museum.replay();
      this.#hits.replay();
    });
    this.#connection.onDidChangeWatchedFiles(() => this.#thread?.stir());
    documents.listen(this.#connection);
  }

  #answer(): void {
    const connection = this.#connection;
    const uriOf = (path: string) => this.#uris.of(path);
    connection.onDefinition(async (asked) => {
      const answer = await this.#ask(asked, { do: "definition" });
      return answer && "spans" in answer ? answer.spans.map((span) => locationOf(span, uriOf)) : null;
    });
    connection.onReferences(async (asked) => {
      const withGiven = asked.context?.includeDeclaration ?? true;
      const answer = await this.#ask(asked, { do: "references", withGiven });
      return answer && "spans" in answer ? answer.spans.map((span) => locationOf(span, uriOf)) : null;
    });
    connection.onHover(async (asked) => {
      const answer = await this.#ask(asked, { do: "hover" });
      if (!answer || !("says" in answer)) return null;
      const says = [...answer.says, this.#hits.of(answer.story, answer.name) ?? []].flat();
      return { range: rangeOf(answer.of), contents: { kind: "markdown", value: says.join("\n\n") } };
    });
    connection.onCompletion(async (asked) => {
      const { line, character } = asked.position;
      const text = this.#documents
        .get(asked.textDocument.uri)
        ?.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
      const answer = await this.#ask(asked, { do: "completion", text: text ?? "" });
      if (!answer || !("items" in answer)) return null;
      const range = { start: { line, character: answer.from - 1 }, end: { line, character } };
      return answer.items.map((item) => completionItemOf(item, range));
    });
    connection.onCodeLens(async ({ textDocument }) => {
      const answer = await this.#ask({ textDocument, position: { line: 0, character: 0 } }, { do: "lenses" });
      if (!answer || !("lenses" in answer)) return null;
      return answer.lenses.map(({ line, column, name, story }) => {
        const typed = playFrom(this.#options.called(), name, story);
        const title = [this.#hits.of(story, name) ?? [], `play from here: ${typed}`].flat().join(" · ");
        const command = { title, command: PLAY, arguments: [typed] };
        return { range: rangeOf({ line, column, length: 0 }), command };
      });
    });
    connection.onExecuteCommand(({ command, arguments: [typed] = [] }) => {
      if (command !== PLAY)
        return new ResponseError(ErrorCodes.InvalidParams, `There is no command "${command}".`);
      this.#say(MessageType.Info, `To play from there, type: ${typed}`, true);
      return null;
    });
    connection.onPrepareRename(async (asked) => {
      const answer = await this.#ask(asked, { do: "name-at" });
      const [span] = answer && "spans" in answer ? answer.spans : [];
      return span ? rangeOf(span) : null;
    });
    connection.onRenameRequest(async (asked) => {
      const answer = await this.#ask(asked, { do: "rename", name: asked.newName });
      if (answer && "refused" in answer)
        return new ResponseError(LSPErrorCodes.RequestFailed, answer.refused);
      if (!answer || !("edits" in answer)) return null;
      return workspaceEditOf(answer.edits, uriOf, (path) => this.#documents.get(uriOf(path))?.version);
    });
  }

  async #ask(
    { textDocument: { uri }, position }: { textDocument: { uri: string }; position: Position },
    what: WithoutPlace<Ask>,
  ): Promise<Answer> {
    const path = pathOfUri(uri);
    if (path === undefined) return undefined;
    const ask = { ...what, path, line: position.line + 1, column: position.character + 1 };
    return this.#thread?.ask(ask);
  }

  #refreshLenses(): void {
    if (!this.#canRefresh) return;
    // An editor that said it could refresh lenses and cannot goes without.
    void this.#connection.sendRequest(CodeLensRefreshRequest.type).catch(() => {});
  }

  /** Tells it to the editor as a notice: a question, which some do not know, would go unanswered. */
  #say(type: MessageType, message: string, isShown: boolean): void {
    const what = isShown ? ShowMessageNotification.type : LogMessageNotification.type;
    void this.#connection.sendNotification(what, { type, message }).catch(() => {
      // The editor is gone, which is noticed elsewhere.
    });
  }

  #publish(files: readonly FileMarks[]): void {
    for (const { path, version, marks } of files)
      void this.#connection
        .sendDiagnostics({
          uri: this.#uris.of(path),
          ...(version === undefined ? {} : { version }),
          diagnostics: marks.map(diagnosticOf),
        })
        .catch(() => {
          // The editor is gone, which is noticed elsewhere.
        });
  }
}

type WithoutPlace<Each> = Each extends Ask ? Omit<Each, "path" | "line" | "column"> : never;

/** The story in a folder that an editor has open: of itself, or as in a checkout of ours. */
function storyIn(folder: string | undefined): string | undefined {
  if (folder === undefined) return undefined;
  return [folder, join(folder, "story")].find((each) => readText(join(each, MAIN)) !== undefined);
}
