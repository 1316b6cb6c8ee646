import { once } from "node:events";
import { putFree } from "../../src/disk/loose-files.ts";
import { openRunFolder } from "../../src/disk/run-folder.ts";
import { Library } from "../../src/run/keep/library.ts";
import { DEFAULTS } from "../../src/run/settings/settings.ts";
import { playPage } from "../../src/terminal/play-page.ts";
import { newSettings } from "../run/settings/memory-file.ts";
import { specimenBook } from "./specimen.ts";

// The page over the specimen book: page-driver.js SAVES [RUN]. With SLOW set, the book takes until x is pressed.
const [saves = "", run] = process.argv.slice(2);
const { SLOW } = process.env;

const farewell = await playPage({
  isOurs: true,
  settings: DEFAULTS,
  async open() {
    for (let typed = ""; SLOW && !typed.includes("x"); ) typed = String(await once(process.stdin, "data"));
    const library = new Library(specimenBook(), openRunFolder(saves), "0.0.0");
    return { library, settings: newSettings(), notices: [], putFree };
  },
  request: run === undefined ? { kind: "title" } : { kind: "run", name: run },
  onSession: () => {},
  typed: (args) => `game ${args.join(" ")}`,
  onCrash: (error) => console.log(error),
});
if (farewell) console.log(farewell);
