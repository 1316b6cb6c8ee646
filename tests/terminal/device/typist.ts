import { writeSync } from "node:fs";
import type { IPty } from "@lydell/node-pty";

/**
 * Types into a terminal as much as it takes at a time. What node-pty does itself waits on the spot until all has been
 * taken, and reads nothing meanwhile: where the program waits in its turn until it is read, neither would ever go on.
 */
export function typist(child: IPty): (bytes: string | Buffer) => void {
  // Which node-pty has, and does not tell its users of.
  const { fd, _socket: socket } = child as unknown as { fd: number; _socket: { destroyed: boolean } };
  let waiting = Buffer.alloc(0);
  let isTyping = false;
  const go = () => {
    // The number may be another file's by now.
    isTyping = waiting.length > 0 && !socket.destroyed;
    if (!isTyping) return;
    try {
      waiting = waiting.subarray(writeSync(fd, waiting));
    } catch (error) {
      // Whoever was to read it has gone, if it is not only slow.
      if ((error as NodeJS.ErrnoException).code !== "EAGAIN") waiting = Buffer.alloc(0);
    }
    setImmediate(go);
  };
  return (bytes) => {
    waiting = Buffer.concat([waiting, Buffer.from(bytes as string)]);
    if (!isTyping) go();
  };
}
