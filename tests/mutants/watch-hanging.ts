import { Worker } from "node:worker_threads";

const LONGEST_BUSY_SECONDS = 20;
// What waits for ever is not busy. No test that is tried takes a tenth of it, whatever else the machine does.
const LONGEST_SECONDS = 60;

/**
 * Ends this process where it goes round or waits for ever, out of which it could not come by itself: once it has been
 * busy too long since the last beat, or far longer has gone by.
 * @returns the beat
 */
export function watchHanging(): () => void {
  const beats = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(
    `const { workerData } = require("node:worker_threads");
    const busy = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1e6; };
    let [beat, busyAt, at] = [-1, 0, 0];
    setInterval(() => {
      if (workerData[0] !== beat) [beat, busyAt, at] = [workerData[0], busy(), performance.now()];
      else if (busy() - busyAt > ${LONGEST_BUSY_SECONDS} || performance.now() - at > ${LONGEST_SECONDS * 1000})
        process.kill(process.pid, "SIGKILL");
    }, 500);`,
    { eval: true, workerData: beats },
  );
  worker.unref();
  return () => {
    Atomics.add(beats, 0, 1);
  };
}
