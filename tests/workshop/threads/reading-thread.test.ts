import { afterEach, expect, it } from "vitest";
import { ReadingThread } from "../../../src/workshop/threads/reading-thread.ts";

const ASK = { path: "/a/main.ink", line: 1, column: 1, do: "hover" } as const;

let thread: ReadingThread | undefined;
afterEach(() => thread?.close());

/** A thread of this script; what it says, and when it has said that often. */
function reading(script: string) {
  const says: string[] = [];
  let look = () => {};
  thread = new ReadingThread(
    { roots: ["/a", "/b"], branches: [] },
    {
      onMarks: () => {},
      onSays(words) {
        says.push(words);
        look();
      },
    },
    new URL(script, import.meta.url),
  );
  const said = (times: number) =>
    new Promise<void>((resolve) => {
      look = () => {
        if (says.length >= times) resolve();
      };
      look();
    });
  return { thread, says, said };
}

it("each story that took it down is left alone, and it answers of the others", async () => {
  const { thread, says, said } = reading("falling-reader.mjs");
  await said(2);
  expect(await thread.ask(ASK)).toEqual({ spans: [] });
  expect(says).toEqual([
    expect.stringContaining("/a could not be read: it ended with"),
    expect.stringContaining("/b could not be read: it ended with"),
  ]);
});

it("one that ends before it reads anything is tried twice, and again when something is changed", async () => {
  const { thread, says, said } = reading("nowhere.mjs");
  await said(2);
  // Nobody is there any more to be waited for.
  expect(await thread.ask(ASK)).toBeUndefined();
  expect(says).toHaveLength(2);
  thread.stir();
  await said(3);
  expect(says[2]).toContain("A book could not be read");
});
