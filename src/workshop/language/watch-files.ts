import {
  type Connection,
  DidChangeWatchedFilesNotification,
  RegistrationRequest,
} from "vscode-languageserver";

// What a book is made of, the branches packed for it, the runs kept for it, and what lies beside.
const WATCHED = "**/*.{ink,txt,json,md,jsonl,expected,branch}";

/** Asks an editor to tell of files that another program changes. */
export async function watchFiles(connection: Connection): Promise<void> {
  const { method } = DidChangeWatchedFilesNotification;
  const registerOptions = { watchers: [{ globPattern: WATCHED }] };
  try {
    const registrations = [{ id: "files", method, registerOptions }];
    await connection.sendRequest(RegistrationRequest.type, { registrations });
  } catch {
    // It is gone, or cannot do what it said: it goes without.
  }
}
