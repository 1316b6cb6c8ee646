import {
  type CompletionItem,
  CompletionItemKind,
  type Diagnostic,
  DiagnosticSeverity,
  type Location,
  type Range,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import type { Candidate } from "../../author/language/candidate.ts";
import type { Mark, Weight } from "../../author/language/marks.ts";
import type { PathSpan, TextEdit } from "../../author/language/thread/messages.ts";

// What of ours editors know by the words of their protocol.

const SEVERITY: Readonly<Record<Weight, DiagnosticSeverity>> = {
  stops: DiagnosticSeverity.Error,
  mars: DiagnosticSeverity.Warning,
  notes: DiagnosticSeverity.Information,
};
const KIND: Readonly<Record<Candidate["kind"], CompletionItemKind>> = {
  knot: CompletionItemKind.Module,
  label: CompletionItemKind.Reference,
  function: CompletionItemKind.Function,
  value: CompletionItemKind.Constant,
  tag: CompletionItemKind.Keyword,
  file: CompletionItemKind.File,
};

/** Lines and columns count from 0 there. */
export function rangeOf({ line, column, length }: Pick<PathSpan, "line" | "column" | "length">): Range {
  const start = { line: Math.max(0, line - 1), character: Math.max(0, column - 1) };
  return { start, end: { ...start, character: start.character + length } };
}

/** @param uriOf what the editor calls a file */
export const locationOf = (span: PathSpan, uriOf: (path: string) => string): Location => ({
  uri: uriOf(span.path),
  range: rangeOf(span),
});

export const diagnosticOf = (mark: Mark): Diagnostic => ({
  range: rangeOf(mark),
  severity: SEVERITY[mark.weight],
  source: "buried-letters",
  code: mark.rule,
  message: mark.says,
});

export const completionItemOf = ({ text, kind, detail }: Candidate, range: Range): CompletionItem => ({
  label: text,
  kind: KIND[kind],
  ...(detail === undefined ? {} : { detail }),
  textEdit: { range, newText: text },
});

/** @param versionOf of a file that is open */
export function workspaceEditOf(
  edits: readonly TextEdit[],
  uriOf: (path: string) => string,
  versionOf: (path: string) => number | undefined,
): WorkspaceEdit {
  const paths = [...new Set(edits.map(({ path }) => path))];
  return {
    documentChanges: paths.flatMap((path) => {
      const own = edits.filter((edit) => edit.path === path);
      const uri = uriOf(path);
      const change: TextDocumentEdit = {
        textDocument: { uri, version: versionOf(path) ?? null },
        edits: own.map(({ line, column, was, text }) => ({
          range: rangeFrom(line, column, was),
          newText: text,
        })),
      };
      const isNew = own.some((edit) => edit.isNew);
      return isNew ? [{ kind: "create" as const, uri, options: { ignoreIfExists: true } }, change] : [change];
    }),
  };
}

function rangeFrom(line: number, column: number, text: string): Range {
  const lines = text.split("\n");
  const start = { line: line - 1, character: column - 1 };
  const last = lines.at(-1) ?? "";
  const character = lines.length === 1 ? start.character + last.length : last.length;
  return { start, end: { line: start.line + lines.length - 1, character } };
}
