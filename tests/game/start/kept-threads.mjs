// Threads of the built game that are kept once they are through: the same file runs in them again from its first line,
// but with what it loads loaded and made fast already, which takes most of the time of a short search. What a thread is
// given it gets anew each time: its data, its port. One that is ended over its work is ended.
import { EventEmitter } from "node:events";
import { syncBuiltinESMExports } from "node:module";
import { fileURLToPath } from "node:url";
import threads from "node:worker_threads";

const { Worker, MessageChannel } = threads;

// Those that do each thing they are asked before they look at the next one.
const KEPT = /[\\/](explorer|judge)\.js$/;

// Its answer can be heard before it has counted it: then it is through in no time. One that is ended all the same costs
// another thread, and nothing else.
const NEARLY_THROUGH_MS = 50;

const idle = new Map();

class KeptThread extends EventEmitter {
  #thread;
  #port;
  #kept;
  // What it was asked to do, and how much of that it is through with: to run its file is the first.
  #asked = 1;
  #done = new Int32Array(new SharedArrayBuffer(4));

  constructor(script, { workerData, resourceLimits }) {
    super();
    const file = fileURLToPath(script);
    const kind = JSON.stringify([file, resourceLimits]);
    this.#kept = idle.get(kind) ?? [];
    idle.set(kind, this.#kept);
    this.#thread =
      this.#kept.pop() ?? new Worker(new URL("kept-thread.mjs", import.meta.url), { resourceLimits });
    this.#thread.on("error", (fault) => this.emit("error", fault));
    const { port1, port2 } = new MessageChannel();
    this.#port = port1.on("message", (word) => this.emit("message", word));
    this.#thread.postMessage({ file, workerData, port: port2, done: this.#done }, [port2]);
    this.#thread.ref();
  }

  postMessage(task) {
    this.#asked += 1;
    this.#port.postMessage(task);
  }

  async terminate() {
    this.#port.close();
    this.#thread.removeAllListeners("error");
    if (!this.#isThrough()) return this.#thread.terminate();
    this.#thread.unref();
    this.#kept.push(this.#thread);
  }

  #isThrough() {
    const done = Atomics.load(this.#done, 0);
    if (done < this.#asked) Atomics.wait(this.#done, 0, done, NEARLY_THROUGH_MS);
    return Atomics.load(this.#done, 0) >= this.#asked;
  }
}

threads.Worker = new Proxy(Worker, {
  construct: (_, [script, options]) =>
    KEPT.test(script) ? new KeptThread(script, options) : new Worker(script, options),
});
syncBuiltinESMExports();
