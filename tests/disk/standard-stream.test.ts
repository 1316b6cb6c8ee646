import type { Writable } from "node:stream";
import { expect, it } from "vitest";
import { standardStream } from "../../src/disk/standard-stream.ts";
import { doing } from "./refusing-disk.ts";

/** Has a stream be a file, a device or neither, as far as the system says. */
function being(kind: "file" | "device" | "pipe"): void {
  doing("fstatSync", () => ({ isFile: () => kind === "file", isCharacterDevice: () => kind === "device" }));
}

/** Has the disk take so many bytes at a time of what is printed, until it is full; what it has taken. */
function taking(most: number, room = Number.POSITIVE_INFINITY): { text(): string } {
  const taken: Buffer[] = [];
  doing("writeSync", (_, [, bytes, from = 0]) => {
    const length = taken.reduce((sum, each) => sum + each.length, 0);
    if (length >= room) throw Object.assign(new Error("made up"), { code: "ENOSPC" });
    taken.push((bytes as Buffer).subarray(Number(from), Number(from) + most));
    return taken.at(-1)?.length;
  });
  return { text: () => Buffer.concat(taken).toString() };
}

/** What comes of printing a text: all of it arrives, or the system says why not. */
const printed = (stream: Writable, text: string): Promise<string> =>
  new Promise((resolve) => {
    stream.on("error", () => {});
    stream.write(text, (error) => resolve(error ? String((error as NodeJS.ErrnoException).code) : "all"));
  });

/** What standard output and standard error lead to, and how output was opened, as Linux tells it. */
function leading(output: string, error: string, flags: string): void {
  doing("readlinkSync", (_, [path]) => (path === "/proc/self/fd/1" ? output : error));
  doing("readFileSync", (real, given) =>
    given[0] === "/proc/self/fdinfo/1" ? `pos:\t0\nflags:\t${flags}\nmnt_id:\t9\n` : real(...given),
  );
}

it.each(["file", "device"] as const)(
  "what is printed into a %s comes whole, however little it takes at a time",
  async (kind) => {
    being(kind);
    const disk = taking(3);
    expect(await printed(standardStream(1), "硫黄島, and ash\n")).toBe("all");
    expect(disk.text()).toBe("硫黄島, and ash\n");
  },
);

it("a file on a full disk is told of, though a part has arrived", async () => {
  being("file");
  const disk = taking(4, 4);
  expect(await printed(standardStream(2), "sand and ash\n")).toBe("ENOSPC");
  expect(disk.text()).toBe("sand");
});

it("what is neither file nor device is left to Node", () => {
  being("pipe");
  expect([standardStream(1), standardStream(2)]).toEqual([process.stdout, process.stderr]);
});

it("standard output that is closed, and so the null device for reading and writing, takes nothing", async () => {
  being("pipe");
  leading("/dev/null", "pipe:[1]", "0100002");
  const stream = standardStream(1);
  expect(stream).not.toBe(process.stdout);
  expect(await printed(stream, "sand\n")).toBe("EBADF");
  expect(standardStream(2)).toBe(process.stderr);
});

it.each([
  ["thrown away by the reader, which only writes", "/dev/null", "pipe:[1]", "0100001"],
  [
    "thrown away with all that is complained of, as by a program that starts it",
    "/dev/null",
    "/dev/null",
    "0100002",
  ],
  ["a terminal, which is read and written", "/dev/pts/0", "pipe:[1]", "0100002"],
])("standard output that is %s is not taken for closed", (_, output, error, flags) => {
  being("pipe");
  leading(output, error, flags);
  expect(standardStream(1)).toBe(process.stdout);
});

it("where a system cannot be asked, nothing is taken for closed", () => {
  being("pipe");
  doing("readlinkSync", () => {
    throw Object.assign(new Error("made up"), { code: "ENOENT" });
  });
  expect(standardStream(1)).toBe(process.stdout);
});
