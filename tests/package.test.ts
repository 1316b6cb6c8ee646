import { execFileSync, spawnSync } from "node:child_process";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { builtinModules } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "..");
const { dependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
let folder = "";
let home = "";

/** The package as it would be published, unpacked elsewhere, with what it depends on and nothing else. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "buried-letters-"));
  const modules = join(folder, "node_modules");
  home = join(modules, "buried-letters");
  mkdirSync(home, { recursive: true });
  // Without its scripts: it is built, and others of the tests play what is built.
  const packed = execFileSync("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", folder], {
    cwd: ROOT,
    encoding: "utf8",
  });
  const [{ filename }] = JSON.parse(packed);
  execFileSync("tar", ["-xzf", join(folder, filename), "-C", home, "--strip-components=1"]);
  for (const name of Object.keys(dependencies))
    symlinkSync(join(ROOT, "node_modules", name), join(modules, name));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const installed = (args: readonly string[], typed = "") =>
  spawnSync(process.execPath, [join(home, "dist", "play.js"), ...args], {
    cwd: folder,
    input: typed,
    encoding: "utf8",
    env: { ...process.env, LANG: "C.UTF-8", XDG_DATA_HOME: join(folder, "data") },
  });

it("the package plays, and keeps its runs in the folder the platform has for them", () => {
  const { status, stdout, stderr } = installed(["--plain", "--new", "first"], "1\n");
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toContain(`Kept as “first” in ${join(folder, "data", "buried-letters")}.`);
  expect(installed(["transcript", "first"]).stdout).toContain("> ");
});

it("the package checks its own book, and checks and explores another", () => {
  const checked = installed(["check"]);
  expect([checked.status, checked.stderr]).toEqual([0, ""]);
  expect(checked.stdout).toMatch(/^Nothing to mend\.\n/);
  writeFileSync(join(folder, "tale.ink"), "Sand.\n* [Dig]\n- Deeper.\n-> END\n");
  for (const command of ["check", "explore"])
    expect(installed([command, "--story", "tale.ink"])).toMatchObject({ status: 0, stderr: "" });
});

it("the package depends on nothing but what it cannot hold itself", () => {
  const wanted = readdirSync(join(home, "dist"))
    .filter((file) => file.endsWith(".js"))
    .flatMap((file) => [
      ...readFileSync(join(home, "dist", file), "utf8").matchAll(
        /\brequire\("([^".][^"]*)"\)|\brequire[\w$]*\.resolve\("([^"]+)"\)/g,
      ),
    ])
    .map(([, from, resolved]) => from ?? resolved ?? "")
    .filter((name) => !builtinModules.includes(name.replace(/^node:/, "")));
  expect([...new Set(wanted)]).toEqual(Object.keys(dependencies));
});

it("the licences of all that is bundled go with it", () => {
  const notices = readFileSync(join(home, "dist", "THIRD-PARTY-NOTICES.txt"), "utf8");
  const bundled = readdirSync(join(home, "dist"))
    .filter((file) => file.endsWith(".js"))
    .flatMap((file) => [
      ...readFileSync(join(home, "dist", file), "utf8").matchAll(
        /^\/\/ node_modules\/((?:@[^/]+\/)?[^/]+)/gm,
      ),
    ])
    .map(([, name = ""]) => name);
  const { version } = JSON.parse(readFileSync(join(ROOT, "node_modules", "inkjs", "package.json"), "utf8"));
  expect(bundled).toContain("inkjs");
  expect(notices).toContain(`\ninkjs ${version} (MIT)\n`);
  expect(notices).toMatch(/^elkjs .+\nIts source is to be had .+: \S+kieler\/elkjs/m);
  expect([...new Set(bundled)].filter((name) => !notices.includes(`\n${name} `))).toEqual([]);
  expect(
    notices.match(/Permission is hereby granted|Redistribution and use|^# Eclipse Public License/gm)?.length,
  ).toBeGreaterThanOrEqual(new Set(bundled).size);
});

it("a checkout whose tools are not installed says in a sentence what to do", () => {
  const bare = join(folder, "bare");
  mkdirSync(bare);
  for (const file of ["package.json", "build.config.mjs"]) copyFileSync(join(ROOT, file), join(bare, file));
  const { status, stdout, stderr } = spawnSync(process.execPath, ["build.config.mjs"], {
    cwd: bare,
    encoding: "utf8",
  });
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toBe(
    'The game is not built yet, and what builds it is not installed: type "npm ci --include=dev" first.\n',
  );
});

it("an installation without its book says so", () => {
  rmSync(join(home, "dist", "book.json"));
  const { status, stderr } = installed(["runs"]);
  expect(status).toBe(1);
  expect(stderr).toMatch(
    /^The book is not where it was installed, in \S+book\.json: it is not there\. [^\n]+\n$/,
  );
});
