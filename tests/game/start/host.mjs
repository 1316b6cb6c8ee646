// A process in which the built game is started over and over: the same file, from its first line to its exit, but with
// what it loads loaded already, which takes most of the time of a start. Of what a process has of its own it gets a new
// one each time: what is typed behind its name, folder, environment, streams, exit code, a clock that begins with it.
//     node host.mjs GAME   with requests on descriptor 3 and answers on 4, each behind its length
import { readSync, writeSync } from "node:fs";
import { createRequire } from "node:module";
import { Server } from "node:net";
import { Readable, Writable } from "node:stream";
import "./kept-threads.mjs";

const [game = ""] = process.argv.slice(2);
const require = createRequire(game);
const exit = process.exit.bind(process);
const now = performance.now.bind(performance);
const home = process.cwd();

// A lock is a server that listens; a process that ends gives up those it has.
const listening = new Set();
const { listen } = Server.prototype;
Server.prototype.listen = function (...where) {
  listening.add(this.once("close", () => listening.delete(this)));
  return listen.apply(this, where);
};

/** A stream in place of one of Node's; what is written comes into `said`, or is refused with this error of the system. */
const stream = (said, refusal) =>
  new Writable({
    write(bytes, _encoding, done) {
      if (refusal === undefined) said.push(bytes);
      done(refusal === undefined ? undefined : Object.assign(new Error(refusal), { code: refusal }));
    },
  });

async function run({ args, typed, environment, folder, refusal }) {
  const [out, err] = [[], []];
  const streams = {
    stdin: Readable.from(typed === "" ? [] : [Buffer.from(typed)], { objectMode: false }),
    stdout: stream(out, refusal),
    stderr: stream(err),
  };
  for (const [name, value] of Object.entries(streams))
    Object.defineProperty(process, name, { value, configurable: true });
  // Node reads its arguments as UTF-8: what is none in it arrives as U+FFFD.
  process.argv = [process.execPath, game, ...args.map((arg) => Buffer.from(arg).toString())];
  process.exitCode = undefined;
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, environment);
  process.chdir(folder ?? home);
  const begun = now();
  performance.now = () => now() - begun;
  const listeners = () => new Map(process.eventNames().map((event) => [event, process.listeners(event)]));
  const before = listeners();
  delete require.cache[game];
  const status = await new Promise((ended) => {
    process.exit = ended;
    require(game);
  });
  for (const [event, all] of listeners())
    for (const each of all) if (!before.get(event)?.includes(each)) process.removeListener(event, each);
  // A process would end here, whatever still ran in it. What is only closing gets some turns to finish.
  const goesOn = () => listening.size > 0 || process.getActiveResourcesInfo().length > 0;
  for (let turns = 0; turns < 20 && goesOn(); turns += 1) await new Promise(setImmediate);
  const isSpent = goesOn();
  const text = (said) => Buffer.concat(said).toString();
  return { status, stdout: text(out), stderr: text(err), isSpent };
}

/** The bytes that come next; at the end of the requests the host ends. */
function take(length) {
  const bytes = Buffer.alloc(length);
  for (let taken = 0; taken < length; ) {
    const more = readSync(3, bytes, taken, length - taken, null);
    if (more === 0) exit();
    taken += more;
  }
  return bytes;
}

for (;;) {
  const asked = JSON.parse(take(take(4).readUInt32LE()).toString());
  const answer = Buffer.from(JSON.stringify(await run(asked)));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(answer.length);
  for (const bytes of [length, answer])
    for (let given = 0; given < bytes.length; ) given += writeSync(4, bytes, given);
}
