import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { inOwnFolder } from "../../game/game.ts";
import { ASH, smallStory } from "../two-chapters.ts";
import { endingServers, startEditor } from "./serving.ts";

inOwnFolder();
endingServers();

const read = (uri: string): string => readFileSync(fileURLToPath(uri), "utf8");

const HOSTILE: readonly string[] = [
  "{",
  "* [",
  "=== ",
  "-> ",
  "~ ",
  "INCLUDE ",
  "INCLUDE ../../../../etc/passwd\n",
  "INCLUDE chapters/ash.ink\n",
  "=== a\n=== a\n= a\n= a\n* (a) (a)\n",
  "LIST l = \nVAR\nCONST\nEXTERNAL\n",
  "/*",
  "\u0000\u001b]0;x\u0007\ud800\ufeff\r\n\r",
  "{{{{{{{{|}}}}}}}}",
  "{".repeat(20_000),
  `${"* ".repeat(3_000)}x\n`,
  `{a: ${"{b: ".repeat(400)}`,
  `${"(".repeat(5_000)}\n~ x = ${"(".repeat(5_000)}`,
  "x".repeat(300_000),
  `* ${"{a".repeat(4_000)}`,
  `-> ${"x ".repeat(20_000)}`,
  "-> knot\n=== knot\n* x\n* y\n-> knot\n".repeat(200),
  Array.from({ length: 3_000 }, (_, line) => `word ${line}\n`).join(""),
];

it("whatever is typed, it lives: it goes on saying what is wrong, and answers", async () => {
  const { folder, ash } = smallStory();
  const at = startEditor("--story", folder);
  await at.begin();
  await at.open(ash, ASH);
  await at.until(ash);
  const givenUp = at.message("could not be read").then((says) => Promise.reject(new Error(says)));
  for (const text of HOSTILE) {
    await at.write(ash, ASH + text);
    await at.write(ash, text);
    await Promise.race([at.until(ash), givenUp]);
  }
  // As it is typed, letter by letter, and asked about meanwhile.
  for (let typed = 0; typed < ASH.length; typed += 19) {
    await at.write(ash, ASH.slice(0, typed));
    void at.hover(ash, "").catch(() => "");
  }
  await at.write(ash, ASH.replace("-> sand", "-> sannd"));
  expect(await at.until(ash)).toEqual(['14: diverts to "sannd", which does not exist']);
  expect(await at.places("definition", ash, "left_tied", read)).toEqual(["ash.ink:12:left_tied"]);
  expect(at.messages).toEqual([]);
});

it("is at its end when its editor is, with or without a word", async () => {
  const { folder, ash } = smallStory();
  const gone = startEditor("--story", folder);
  await gone.begin();
  await gone.open(ash, ASH);
  gone.child.stdin.end();
  expect(await gone.ended).toBe(0);

  const unsaid = startEditor("--story", folder);
  await unsaid.begin();
  await unsaid.exit();
  expect(await unsaid.ended).toBe(1);

  const deaf = startEditor("--story", folder);
  deaf.child.stdin.write("Content-Length: 9\r\n\r\nno json {\r\n\r\nContent-Length: x\r\n\r\n");
  deaf.child.stdin.end();
  expect(await deaf.ended).toBe(0);
});
