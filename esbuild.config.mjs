import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";

const { build } = await import("esbuild").catch(() => {
  process.stderr.write(
    'The game is not built yet, and what builds it is not installed: type "npm ci --include=dev" first.\n',
  );
  process.exit(1);
});

// node esbuild.config.mjs               the game and its book, into dist/
// node esbuild.config.mjs ENTRY OUTDIR  another program the same way, as the terminal tests do
const [entry, outdir = "dist"] = process.argv.slice(2);

// blessed's front door loads every widget by a computed name, which cannot be bundled. We come in by the side
// (src/terminal/device/painter.ts); all that still asks for the front door is the width of a tab, and no tab is ever drawn.
// The other parts named here are for what its screen does not do for us: terminfo, mouse, widgets, a log.
const blessedParts = {
  name: "blessed-parts",
  setup({ onLoad }) {
    const unused = /blessed[\\/]lib[\\/](blessed|tput|gpmclient|widgets[\\/](log|box|element))\.js$/;
    onLoad({ filter: unused }, () => ({ contents: "module.exports = function () {};" }));
  },
};

// Of Node's own parts commander and blessed load the one that starts programs, which we never ask them to (blessed would
// start tmux to ask for its version), and env-paths the whole of process as a module: two milliseconds each, before the
// title page.
const nodeParts = {
  name: "node-parts",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(node:process|(node:)?child_process)$/ }, ({ path, importer }) =>
      importer.includes("node_modules") ? { path, namespace: "node-part" } : undefined,
    );
    onLoad({ filter: /process$/, namespace: "node-part" }, ({ path }) => ({
      contents: path === "node:process" ? "module.exports = globalThis.process;" : "module.exports = {};",
    }));
  },
};

/** The licences of all that is of others in the bundle; they have to go where it goes. */
function noticesFor(paths) {
  const homes = paths.flatMap((path) => /^.*node_modules\/(@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []);
  const notices = [...new Set(homes)].sort().map((home) => {
    const { name, version, license } = JSON.parse(readFileSync(`${home}/package.json`, "utf8"));
    const file = readdirSync(home).find((each) => /^licen[cs]e(\.|$)/i.test(each));
    if (!file) throw new Error(`${home} has no licence beside it, and goes into the bundle.`);
    return `${name} ${version}${license ? ` (${license})` : ""}\n\n${readFileSync(`${home}/${file}`, "utf8").trim()}`;
  });
  return `In this program are also the works of others:\n\n\n${notices.join("\n\n\n")}\n`;
}

rmSync(outdir, { recursive: true, force: true });
const { metafile } = await build({
  entryPoints:
    entry === undefined ? ["src/play.ts", "src/author.ts", "src/explorer.ts", "src/checker.ts"] : [entry],
  outdir,
  bundle: true,
  // Whatever is imported late is loaded late: the title page needs neither blessed nor ink nor the machine.
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  legalComments: "none",
  // All in one folder: src/disk/places.ts finds the package from where its part lies.
  chunkNames: "[name]-[hash]",
  plugins: [blessedParts, nodeParts],
  metafile: true,
  logLevel: "warning",
});

// blessed and commander call require("events") and the like, by way of one chunk: it alone is given a require.
const requiring =
  'import { createRequire as make } from "node:module"; const require = make(import.meta.url);\n';
for (const file of readdirSync(outdir).filter((name) => name.endsWith(".js"))) {
  const text = readFileSync(`${outdir}/${file}`, "utf8");
  const [shebang = ""] = /^#!.*\n/.exec(text) ?? [];
  if (text.includes("typeof require !=="))
    writeFileSync(`${outdir}/${file}`, shebang + requiring + text.slice(shebang.length));
}

if (entry === undefined) {
  chmodSync("dist/play.js", 0o755);
  writeFileSync("dist/THIRD-PARTY-NOTICES.txt", noticesFor(Object.keys(metafile.inputs)));
  const { buildBook } = await import("./dist/author.js");
  if (!buildBook()) process.exitCode = 1;
}
