// What runs in a thread that is kept, started by kept-threads.mjs: a file of the game, again for each time it is asked to.
import { createRequire } from "node:module";
import threads, { parentPort } from "node:worker_threads";

const require = createRequire(import.meta.url);

parentPort.on("message", ({ file, workerData, port, done }) => {
  const through = () => {
    Atomics.add(done, 0, 1);
    Atomics.notify(done, 0);
  };
  threads.workerData = workerData;
  threads.parentPort = {
    postMessage: (word) => port.postMessage(word),
    on(_message, hear) {
      port.on("message", (task) => {
        hear(task);
        through();
      });
    },
  };
  delete require.cache[file];
  require(file);
  through();
});
