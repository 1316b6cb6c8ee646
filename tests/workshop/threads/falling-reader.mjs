import { parentPort, workerData } from "node:worker_threads";

// Reads nothing, and falls over each story that it is not told to leave alone.
const [story] = workerData.roots.filter((root) => !workerData.barred.includes(root));
if (story !== undefined) {
  parentPort.postMessage({ kind: "busy", story });
  throw new Error("it fell over it");
}
parentPort.on("message", ({ kind, number }) => {
  if (kind === "ask") parentPort.postMessage({ kind: "answer", number, answer: { spans: [] } });
});
