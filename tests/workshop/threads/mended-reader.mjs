import { parentPort, workerData } from "node:worker_threads";

// Has begun with a story, and falls over it when the story is changed; what is begun with the changed one goes well.
const { roots, barred, texts } = workerData;
const [story] = roots;
const isRead = texts.length > 0 && !barred.includes(story);
parentPort.postMessage({ kind: isRead ? "idle" : "busy", story, changes: 0 });
parentPort.on("message", ({ kind, number }) => {
  if (!isRead) throw new Error("it fell over it");
  if (kind === "ask") parentPort.postMessage({ kind: "answer", number, answer: { spans: [] } });
});
