import { writeFileSync } from "node:fs";
import { writeRulesPage } from "./rules-page.ts";

// The writers' page of rules. Run it by `npm run rules`.
writeFileSync("story/RULES.md", writeRulesPage());
