import type { Prose } from "../../../ink/outline/outline.ts";
import { noteOf } from "./notes.ts";
import { isWritten, type Rule } from "./rule.ts";

const MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
const ANY_MONTH = new RegExp(MONTH);
const UNITS = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth";
const ORDINAL = `(?:(?:(?:twenty|thirty)-)?(?:${UNITS})|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth)`;
const DAY = `(?:\\d{1,2}(?:st|nd|rd|th)?|${ORDINAL})`;
const YEAR = "(?:\\d{4}|nineteen[ -](?:hundred|[a-z]+ty(?:-[a-z]+)?)|two thousand)";
/** A day of a month, or a month of a year: "19 February", "February the nineteenth", "March 1945". */
const DATE = new RegExp(
  `(?:${DAY} (?:of )?${MONTH}|${MONTH},? (?:of )?${YEAR}|${MONTH} (?:the )?${DAY})(?![\\p{L}\\p{N}])`,
  "u",
);

/** A date makes a passage a claim about what happened. Where it is shown what is documented, all its dates are. */
export const datedEvents: Rule = {
  name: "dated-event",
  explain: "A stitch whose prose names a date shows a note, or its knot's head does.",
  find({ prose, tags }) {
    const noted = new Set(tags.filter(({ text }) => noteOf(text) !== undefined).map(({ flow }) => flow));
    const told = new Set<string>();
    return prose.flatMap((one) => {
      // Most of a book names no month, and to look for that much takes a tenth of the time.
      const date = ANY_MONTH.test(one.text) ? DATE.exec(one.text)?.[0] : undefined;
      if (date === undefined || !isWritten(one.at) || isShown(one, noted) || told.has(one.flow)) return [];
      told.add(one.flow);
      return [
        {
          at: one.at,
          says: `dates what it tells, "${date}", and shows no note`,
          fix: "put # note: ID in this stitch, for what is documented and what invented; or leave out the date",
          word: date,
        },
      ];
    });
  },
};

const isShown = ({ flow }: Prose, noted: ReadonlySet<string>): boolean =>
  noted.has(flow) || noted.has(flow.split(".")[0] ?? "");
