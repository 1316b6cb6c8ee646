import { openRunFolder } from "../../src/disk/run-folder.ts";

// One thing done to the runs of a folder, for whoever wants to kill it meanwhile.
const [folder = "", deed = ""] = process.argv.slice(2);
const shelf = openRunFolder(folder);
const deeds: Readonly<Record<string, () => void>> = {
  new: () => shelf.create("second", "{}\n"),
  copy: () => shelf.copy("first", "second"),
  rename: () => shelf.rename("first", "second"),
  trash: () => shelf.trash("first"),
  restore: () => shelf.restore("thrown", "second"),
};
deeds[deed]?.();
console.log("done");
