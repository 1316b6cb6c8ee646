import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import Module, { createRequire, syncBuiltinESMExports } from "node:module";
import { basename, dirname, join, resolve } from "node:path";
import { PassThrough, Writable } from "node:stream";
import v8 from "node:v8";
import { Script } from "node:vm";

// node --import ./compile.config.mjs dist/play.js --run NAME
// Plays a run in front of a pretended terminal, and saves the code that V8 compiled of each file of dist on the way;
// src/disk/compiled/take-compiled.ts loads it at a start.
const DECISIONS = 40;
const LEAVE = "\x03";
const BETWEEN_MS = 10;
const DIST = resolve("dist");

const scripts = new Map();
const { extensions } = createRequire(import.meta.url);
const compile = extensions[".js"];
extensions[".js"] = (module, file) => {
  const text = readFileSync(file, "utf8");
  // The entry file is compiled by Node before take-compiled.ts runs, so nothing could load its code.
  if (dirname(file) !== DIST || text.startsWith("#!")) return compile(module, file);
  const script = new Script(Module.wrap(text), { filename: file });
  scripts.set(basename(file), script);
  script.runInThisContext()(module.exports, (id) => module.require(id), module, file, DIST);
};

// V8 rejects code that was compiled under other flags than those of a start, so the game may set none here.
v8.setFlagsFromString = () => {};
syncBuiltinESMExports();

const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => stdin });
let pressed = 0;
const press = () => {
  pressed += 1;
  stdin.write(pressed > DECISIONS ? LEAVE : "\r");
  setTimeout(press, BETWEEN_MS).unref();
};
let isShown = false;
const stdout = new Writable({
  write(_, __, done) {
    if (!isShown) setTimeout(press, BETWEEN_MS);
    isShown = true;
    setImmediate(done);
  },
});
Object.assign(stdout, { isTTY: true, columns: 80, rows: 24, getColorDepth: () => 8 });
Object.defineProperties(process, { stdin: { value: stdin }, stdout: { value: stdout } });

process.on("exit", () => {
  const folder = join(DIST, "compiled", `${process.version}-${process.arch}`);
  mkdirSync(folder, { recursive: true });
  for (const [name, script] of scripts) writeFileSync(join(folder, name), script.createCachedData());
});
