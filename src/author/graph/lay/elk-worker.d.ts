/** elkjs has no types for this one of its files. */
declare module "elkjs/lib/elk-worker.min.js" {
  const parts: { readonly Worker: new () => globalThis.Worker };
  export = parts;
}
