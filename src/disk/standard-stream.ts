import { fstatSync, readFileSync, readlinkSync, writeSync } from "node:fs";
import { Writable } from "node:stream";
import { isatty } from "node:tty";

type Descriptor = 1 | 2;

/** Standard output or standard error, as a stream that takes all it is given or says why not. */
export function standardStream(descriptor: Descriptor): Writable {
  if (descriptor === 1 && isClosed()) return refusing();
  if (isFile(descriptor)) return toFile(descriptor);
  return descriptor === 1 ? process.stdout : process.stderr;
}

/** What Node has for a file writes each text once, and does not look how much of it a full disk has taken. */
function toFile(descriptor: Descriptor): Writable {
  return new Writable({
    write(bytes: Buffer, _encoding, done) {
      try {
        for (let taken = 0; taken < bytes.length; ) taken += writeSync(descriptor, bytes, taken);
        done();
      } catch (error) {
        done(error as Error);
      }
    },
  });
}

const refusing = (): Writable =>
  new Writable({ write: (_bytes, _encoding, done) => done(Object.assign(new Error(), { code: "EBADF" })) });

/** The devices are files too, as far as writing goes. */
function isFile(descriptor: Descriptor): boolean {
  if (isatty(descriptor)) return false;
  const kind = fstatSync(descriptor);
  return kind.isFile() || kind.isCharacterDevice();
}

/**
 * Whether standard output was closed (`>&-`). Node opens the null device in its place before any line of ours runs,
 * and does it for reading and writing, which `>/dev/null` is not. A program that starts another one without any output
 * does the same, but with standard error too.
 */
function isClosed(): boolean {
  try {
    const [output, error] = [1, 2].map((each) => readlinkSync(`/proc/self/fd/${each}`));
    const isBothWays = /^flags:\s*\d*[26]$/m.test(readFileSync("/proc/self/fdinfo/1", "utf8"));
    return output === "/dev/null" && error !== "/dev/null" && isBothWays;
  } catch {
    // Only Linux can be asked.
    return false;
  }
}
