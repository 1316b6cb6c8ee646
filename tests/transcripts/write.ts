import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { err } from "../../src/output.ts";
import { compileBookIn } from "../../src/workshop/open-book.ts";
import { entriesOf, record } from "./record.ts";

// Writes the consequences in every transcript anew and says what has become different. Run it by `npm run transcripts`.
const FOLDER = "tests/transcripts";
const { book } = compileBookIn(err, "story");

for (const name of readdirSync(FOLDER).filter((file) => file.endsWith(".txt"))) {
  const path = `${FOLDER}/${name}`;
  const old = readFileSync(path, "utf8");
  try {
    const text = record(old, book);
    console.log(`${path}: ${text === old ? "as it was" : `\n${difference(old, text)}`}`);
    writeFileSync(path, text);
  } catch (error) {
    console.log(`${path} is left as it is: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}

/** What stood under a decision and does not any more, and what does now. */
function difference(old: string, text: string): string {
  const before = entriesOf(old);
  const decisions = entriesOf(text);
  // Only the last line, which says how it ends, can be one more or another than it was.
  return decisions
    .flatMap(({ line, under }, index) => {
      const was = before[index];
      const gone = (was?.under ?? []).filter((each) => !under.includes(each));
      const come = under.filter((each) => !was?.under.includes(each));
      const isSame = was?.line === line && gone.length + come.length === 0;
      const heading = was?.line === line ? [`  ${line}`] : [...(was ? [`- ${was.line}`] : []), `+ ${line}`];
      return isSame
        ? []
        : [...heading, ...gone.map((each) => `- ${each}`), ...come.map((each) => `+ ${each}`)];
    })
    .join("\n");
}
