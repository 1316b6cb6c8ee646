import { Worker } from "node:worker_threads";

const LONGEST_SECONDS = 20;

/**
 * Ends this process once it has been busy too long since the last beat: of what goes round for ever it could not end
 * itself. It is the processor's time that counts, not the wall's.
 * @returns the beat
 */
export function watchProcessor(): () => void {
  const beats = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(
    `const { workerData } = require("node:worker_threads");
    const busy = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1e6; };
    let [beat, since] = [-1, 0];
    setInterval(() => {
      if (workerData[0] !== beat) [beat, since] = [workerData[0], busy()];
      else if (busy() - since > ${LONGEST_SECONDS}) process.kill(process.pid, "SIGKILL");
    }, 500);`,
    { eval: true, workerData: beats },
  );
  worker.unref();
  return () => {
    Atomics.add(beats, 0, 1);
  };
}
