// npm test [FILE...]   types, lint and what is unused, one after the other, beside the tests: what builds the game for
// these leaves a core idle. What is wrong with the code is said at the end, where nothing follows it.
import { spawn } from "node:child_process";

/** Runs a command to its end; what it says is handed on at once, or kept where it is piped. */
const run = (command, args, stdio) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ["ignore", stdio, stdio] });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (text) => (said += text));
    child.on("error", reject).on("close", (code) => resolve({ isWell: code === 0, said }));
  });

async function wrongWithTheCode() {
  const wrong = [];
  for (const script of ["types", "lint", "unused"]) {
    const { isWell, said } = await run("npm", ["run", "--silent", script], "pipe");
    if (!isWell) wrong.push(`\nnpm run ${script} failed:\n\n${said}`);
  }
  return wrong;
}

const [tests, wrong] = await Promise.all([
  run("vitest", ["run", ...process.argv.slice(2)], "inherit"),
  wrongWithTheCode(),
]);
process.stderr.write(wrong.join(""));
if (!tests.isWell || wrong.length > 0) process.exitCode = 1;
