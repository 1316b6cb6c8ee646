import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const { rolldown } = await import("rolldown").catch(() => {
  process.stderr.write(
    'The game is not built yet, and what builds it is not installed: type "npm ci --include=dev" first.\n',
  );
  process.exit(1);
});

// node build.config.mjs               the game and its book, into dist/
// node build.config.mjs ENTRY OUTDIR  another program the same way, as the terminal tests do
const [entry, outdir = "dist"] = process.argv.slice(2);
// Node 20 takes longer to be ready for ECMAScript modules than for all else before the title page. The tests' programs
// have time, and wait at their top level, which CommonJS cannot.
const format = entry === undefined || entry.startsWith("src/") ? "cjs" : "esm";

// blessed's front door loads every widget by a computed name, which cannot be bundled. We come in by the side
// (src/terminal/device/painter.ts); all that still asks for the front door is the width of a tab, and no tab is ever drawn.
// The other parts named here are for what its screen does not do for us: terminfo, mouse, widgets, a log.
const unused = /blessed[\\/]lib[\\/](blessed|tput|gpmclient|widgets[\\/](log|box|element))\.js$/;
// It writes some bytes in a way that only sloppy code may: '\200'.
const octal = /\\([0-3][0-7]{2})/g;
const blessedParts = {
  name: "blessed-parts",
  load: (id) => (unused.test(id) ? "module.exports = function () {};" : undefined),
  transform: (code, id) =>
    /node_modules[\\/]blessed/.test(id)
      ? code.replace(octal, (_, digits) => `\\x${Number.parseInt(digits, 8).toString(16).padStart(2, "0")}`)
      : undefined,
};

// Of Node's own parts commander and blessed load the one that starts programs, which we never ask them to (blessed would
// start tmux to ask for its version), and env-paths the whole of process as a module: two milliseconds each, before the
// title page.
const PROCESS = "\0process.cjs";
const PROGRAMS = "\0child_process.cjs";
const nodeParts = {
  name: "node-parts",
  resolveId(path, importer) {
    if (!importer?.includes("node_modules")) return undefined;
    if (path === "node:process") return PROCESS;
    return /^(node:)?child_process$/.test(path) ? PROGRAMS : undefined;
  },
  load(id) {
    if (id === PROCESS) return "module.exports = globalThis.process;";
    return id === PROGRAMS ? "module.exports = {};" : undefined;
  },
};

// What both the program and its title page need lies in one file: each more would be a millisecond before anything is
// seen. Whatever is imported late is loaded late: the title page needs neither blessed nor ink nor the machine.
const firstNeeded = new Set();
const imports = new Map();
const firstFile = {
  name: "first-file",
  moduleParsed: ({ id, importedIds }) => void imports.set(id, importedIds),
  buildEnd() {
    for (const id of imports.keys())
      if (/src[\\/](play|terminal[\\/]play-page)\.ts$/.test(id)) firstNeeded.add(id);
    // A set grows while it is gone through.
    for (const id of firstNeeded) for (const each of imports.get(id) ?? []) firstNeeded.add(each);
    // Whatever is bundled with the program itself would play when it is loaded.
    for (const id of firstNeeded) if (/src[\\/]play\.ts$/.test(id)) firstNeeded.delete(id);
  },
};

/** The licences of all that is of others in the bundle; they have to go where it goes. */
function noticesFor(paths) {
  const homes = paths.flatMap((path) => /^.*node_modules\/(@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []);
  const notices = [...new Set(homes)].sort().map((home) => {
    const { name, version, license, repository } = JSON.parse(readFileSync(`${home}/package.json`, "utf8"));
    const file = readdirSync(home).find((each) => /^licen[cs]e(\.|$)/i.test(each));
    if (!file) throw new Error(`${home} has no licence beside it, and goes into the bundle.`);
    const source = repository?.url ?? repository;
    const head = [
      `${name} ${version}${license ? ` (${license})` : ""}`,
      // Of what is under such a licence as elkjs this has to be said.
      ...(source ? [`Its source is to be had under the same licence: ${source}`] : []),
    ];
    return `${head.join("\n")}\n\n${readFileSync(`${home}/${file}`, "utf8").trim()}`;
  });
  return `In this program are also the works of others:\n\n\n${notices.join("\n\n\n")}\n`;
}

/**
 * Plays a run that is begun for it and opened again, so that what most starts need is compiled (compile.config.mjs). A book
 * that breaks off on the way is built all the same: it is for whoever plays it to see where.
 */
function compileAhead() {
  const saves = mkdtempSync(join(tmpdir(), "buried-letters-built-"));
  const own = ["CONFIG", "BRANCHES", "CACHE"].map((name) => [`BURIED_LETTERS_${name}`, saves]);
  const env = { ...process.env, ...Object.fromEntries(own) };
  const game = ["dist/play.js", "--saves", saves];
  const plays = (args, input = "") => spawnSync(process.execPath, args, { input, env }).status === 0;
  const isPlayed =
    plays([...game, "--plain", "--new", "first"], "1\n".repeat(60)) &&
    plays(["--import", "./compile.config.mjs", ...game, "--run", "first"]);
  if (!isPlayed)
    process.stderr.write(
      "A run of the book broke off, so starts will take as long as if nothing had been compiled.\n",
    );
  rmSync(saves, { recursive: true });
}

rmSync(outdir, { recursive: true, force: true });
const bundle = await rolldown({
  input:
    entry === undefined
      ? [
          "src/play.ts",
          "src/generate.ts",
          "src/explorer.ts",
          "src/judge.ts",
          "src/checker.ts",
          "src/reader.ts",
          "src/sampler.ts",
        ]
      : [entry],
  platform: "node",
  // What tries the tests (npm run test:mutants) finds its own files where it is installed, and nowhere else.
  external: /^(vitest|@stryker-mutator)(\/|$)/,
  preserveEntrySignatures: "strict",
  plugins: [blessedParts, nodeParts, firstFile],
  logLevel: "warn",
  // That what is loaded late by one file is loaded at once by another is as it should be.
  checks: { ineffectiveDynamicImport: false },
});
const { output } = await bundle.write({
  dir: outdir,
  format,
  entryFileNames: "[name].js",
  // All in one folder: src/disk/places.ts finds the package from where its part lies.
  chunkFileNames: "[name]-[hash].js",
  codeSplitting: {
    groups: [
      // Loaded before all others, so that it loads them.
      {
        debugName: "compiled",
        name: (id) => (/[\\/]take-compiled\.ts$/.test(id) ? "compiled" : null),
        priority: 1,
      },
      { debugName: "first", name: (id) => (firstNeeded.has(id) ? "first" : null) },
    ],
  },
});
writeFileSync(`${outdir}/package.json`, `{ "type": "${format === "cjs" ? "commonjs" : "module"}" }\n`);

if (entry === undefined) {
  chmodSync("dist/play.js", 0o755);
  // What runs in the page that `graph` writes is a program of its own, for a browser.
  const page = await rolldown({
    input: { "graph-page": "src/author/graph/page/open.ts" },
    platform: "browser",
  });
  await page.write({ dir: outdir, format: "iife", entryFileNames: "[name].js", minify: true });
  const modules = output.flatMap((chunk) => (chunk.type === "chunk" ? chunk.moduleIds : []));
  writeFileSync("dist/THIRD-PARTY-NOTICES.txt", noticesFor(modules));
  const { buildBook } = await import("./dist/generate.js");
  if (!(await buildBook())) process.exitCode = 1;
  else compileAhead();
}
