import { writeFileSync } from "node:fs";
import { screenOfTheMoment } from "./moment.ts";
import { svgOf } from "./svg.ts";

// The file the README shows. Run it by `npm run picture`.
writeFileSync("tests/picture/screen.svg", svgOf(await screenOfTheMoment()));
