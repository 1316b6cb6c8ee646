import { addAsking } from "./asking-commands.ts";
import { addEditing } from "./editing-commands.ts";
import type { Workshop } from "./workshop.ts";

/** The writers' commands. What answers is loaded when it is asked, and answers the exit code. */
export function addWriting(workshop: Workshop): void {
  addAsking(workshop);
  addEditing(workshop);
}
