import { it } from "vitest";
import { realBook } from "./book.ts";
import { readFileSync } from "node:fs";
import { readRunFile, writeLine } from "../src/run/run-file.ts";
import { DecisionTree } from "../src/run/decision-tree.ts";
import { replay } from "../src/run/replay.ts";
import { Session } from "../src/run/session.ts";
import { decisionFor } from "../src/run/playthrough.ts";
it("x", () => {
  const book = realBook();
  const { lines } = readRunFile(readFileSync("saves/museum/the-sunset.jsonl","utf8"));
  const run = replay(book, 1, DecisionTree.from(lines).decisions);
  const marked = run.steps.map(({chose})=>({chose: decisionFor(chose)}));
  for (const [what, ls] of [["plain", lines],["marked", marked],["plain", lines],["marked", marked]] as const) {
    const t = process.cpuUsage(); const n=10;
    for (let i=0;i<n;i++) new Session({name:"x", book, seed:1, tree: DecisionTree.from(ls as never)});
    const u = process.cpuUsage(t); console.log(what, run.steps.length, (u.user+u.system)/1000/n, "ms cpu");
  }
});
