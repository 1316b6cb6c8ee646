import { existsSync, readFileSync } from "node:fs";
import Module, { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";

// Node compiles a program anew at every start, which is a quarter of what it takes to show a kept run. What V8 made of
// each file when the game was built lies in a folder for the very Node that built it (compile.config.mjs); any other
// compiles as ever, and V8 itself looks whether what it is given fits.
const HERE = dirname(fileURLToPath(import.meta.url));
const FOLDER = join(HERE, "compiled", `${process.version}-${process.arch}`);

if (existsSync(FOLDER)) {
  const { extensions } = createRequire(import.meta.url);
  const compile = extensions[".js"];
  extensions[".js"] = (module, file) => {
    const compiled = dirname(file) === HERE ? readIfThere(join(FOLDER, basename(file))) : undefined;
    if (!compiled) return compile?.(module, file);
    const text = Module.wrap(readFileSync(file, "utf8"));
    const start = new Script(text, { filename: file, cachedData: compiled }).runInThisContext();
    start(module.exports, (id: string) => module.require(id), module, file, HERE);
  };
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
