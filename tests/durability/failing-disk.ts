import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { canTrace, NO_TRACE } from "./strace.ts";

/** A disk that will not take a decision: how it is made, and what the reader is told. */
export interface FailingDisk {
  readonly name: string;
  /** Why it cannot be made here; undefined where it can. */
  readonly missing: string | undefined;
  readonly tells: string;
  /** Starts a program on it, this typed into it, the run lying in `saves`; afterwards what is left lies in `left`. */
  play(args: readonly string[], typed: string, saves: string, left: string): Said;
}

export interface Said {
  readonly stdout: string;
  readonly stderr: string;
}

const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;
const noMount =
  spawnSync("unshare", ["-rm", "mount", "-t", "tmpfs", "-o", "size=64k", "none", "/tmp"]).status === 0
    ? undefined
    : "no disk may be mounted here";
const noTrace = canTrace ? undefined : NO_TRACE;

/** On a disk of 64 KB that nobody else sees, of which `prepare` makes what is wanted. The run is copied on and off it. */
function mounted(prepare: string): FailingDisk["play"] {
  return (args, typed, saves, left) => {
    const script = `
      saves=$1; left=$2; shift 2
      cp -r "$saves" "$left"
      mount -t tmpfs -o size=64k none "$saves" && cp "$left"/* "$saves" && cd "$saves" && { ${prepare}; }
      cd / && "$@"
      cp "$saves"/*.jsonl "$left"`;
    return said("unshare", ["-rm", "sh", "-c", script, "sh", saves, left, process.execPath, ...args], typed);
  };
}

/** With calls on the run's file failing. */
function tampered(inject: string): FailingDisk["play"] {
  return (args, typed, saves, left) => {
    const file = join(saves, "first.jsonl");
    const tampering = ["-o", "/dev/null", "-qq", "-P", file, "-e", `inject=${inject}`];
    const result = said("strace", [...tampering, process.execPath, ...args], typed);
    mkdirSync(left);
    copyFileSync(file, join(left, "first.jsonl"));
    return result;
  };
}

function forbidden(args: readonly string[], typed: string, saves: string, left: string): Said {
  chmodSync(join(saves, "first.jsonl"), 0o444);
  chmodSync(saves, 0o555);
  const result = said(process.execPath, args, typed, isRoot ? { uid: NOBODY, gid: NOBODY } : {});
  chmodSync(saves, 0o755);
  mkdirSync(left);
  copyFileSync(join(saves, "first.jsonl"), join(left, "first.jsonl"));
  return result;
}

function said(command: string, args: readonly string[], typed: string, as = {}): Said {
  const { stdout, stderr, error } = spawnSync(command, args, { input: typed, encoding: "utf8", ...as });
  if (error) throw error;
  return { stdout, stderr };
}

export const FAILING_DISKS: readonly FailingDisk[] = [
  {
    name: "a full disk",
    missing: noMount,
    tells: "the disk is full",
    play: mounted("dd if=/dev/zero of=filler bs=1k 2>/dev/null || true"),
  },
  {
    name: "a read-only disk",
    missing: noMount,
    tells: "the disk is read-only",
    play: mounted('mount -o remount,ro "$saves"'),
  },
  {
    name: "a file that may only be read",
    missing: undefined,
    tells: "its permissions do not allow it",
    play: forbidden,
  },
  {
    name: "a disk that fails while it writes",
    missing: noTrace,
    tells: "the disk failed",
    play: tampered("pwrite64,write:error=EIO"),
  },
  {
    name: "a disk that fails once it has been written to",
    missing: noTrace,
    tells: "the disk failed",
    play: tampered("fsync:error=EIO"),
  },
  {
    name: "a disk that fails at everything from then on",
    missing: noTrace,
    tells: "the disk failed",
    play: tampered("pwrite64,write,fsync,ftruncate:error=EIO"),
  },
];
