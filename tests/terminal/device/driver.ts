import { openScreen } from "../../../src/terminal/device/screen.ts";

// A page that shows what reaches it: the keys, the size, and lines with everything a line may hold.
const keys: string[] = [];
let faults = 0;

// Ends the program from under the page, unless the page comes first.
const tooEarly = () => process.exit(9);
process.on("uncaughtException", tooEarly);

const screen = openScreen({
  onKey(key) {
    keys.push(key.char ?? key.name);
    if (key.name === "interrupt") return leave();
    if (key.char === "t") throw new Error("thrown on purpose");
    if (key.char === "r") void Promise.reject(new Error("rejected on purpose"));
    draw();
  },
  onResize: draw,
  onCrash(error) {
    faults += 1;
    process.stdout.write(`crash ${faults}: ${error instanceof Error ? error.message : String(error)}\n`);
  },
});
draw();

function draw() {
  const { columns, rows } = screen.size;
  const lines = Array.from({ length: rows }, (_, row) => `row ${row} `.padEnd(columns, "."));
  lines[0] = `pid ${process.pid} size ${columns}x${rows} `;
  lines[1] = `keys ${keys.join(" ")} `;
  lines[2] =
    "硫黄島 and \x1b[1mbold\x1b[22m \x1b[7minverse\x1b[27m \x1b[38;5;208morange\x1b[39m “e\u0301” end";
  screen.draw(lines.slice(0, rows));
}

function leave() {
  screen.close();
  process.removeListener("uncaughtException", tooEarly);
  const listeners = [
    "SIGHUP",
    "SIGINT",
    "SIGTERM",
    "SIGQUIT",
    "SIGTSTP",
    "SIGCONT",
    "exit",
    "uncaughtException",
  ];
  const left = listeners.filter((event) => process.listenerCount(event) > 0);
  if (process.stdout.listenerCount("resize") + process.stdin.listenerCount("data") > 0) left.push("streams");
  process.stdout.write(`closed, listeners left: ${left.join(" ") || "none"}\n`);
}
