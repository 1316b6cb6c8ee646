import { askedConstants } from "./asked-constants.ts";
import { backwardDates } from "./backward-dates.ts";
import { bareEnds } from "./bare-ends.ts";
import { chapterHeads } from "./chapter-heads.ts";
import { closedGroups } from "./closed-groups.ts";
import { crowdedOptions } from "./crowded-options.ts";
import { datedEvents } from "./dated-events.ts";
import { deepChoices } from "./deep-choices.ts";
import { doors } from "./doors.ts";
import { doubledWords } from "./doubled-words.ts";
import { earlySpeakers } from "./early-speakers.ts";
import { longOptions } from "./long-options.ts";
import { lostGathers } from "./lost-gathers.ts";
import { vanishedChoices } from "./missing-for-kept-runs.ts";
import { nearPlaces } from "./near-places.ts";
import { notes } from "./notes.ts";
import { offTheMap } from "./off-the-map.ts";
import { orphans } from "./orphans.ts";
import { printedCalls } from "./printed-calls.ts";
import { printedConditions } from "./printed-conditions.ts";
import type { Rule } from "./rule.ts";
import { sameOptions } from "./same-options.ts";
import { sharedEndings } from "./shared-endings.ts";
import { slippedChoices } from "./slipped-choices.ts";
import { spelling } from "./spelling.ts";
import { stepPast } from "./step-past.ts";
import { tellingBeforeGlue } from "./telling-before-glue.ts";
import { textAboveKnots } from "./text-above-knots.ts";
import { todos } from "./todos.ts";
import { undraftedLetters } from "./undrafted-letters.ts";
import { unlistedEndings } from "./unlisted-endings.ts";
import { unreachedText } from "./unreached-text.ts";
import { unreadNames } from "./unread-names.ts";
import { unwrittenDeaths } from "./unwritten-deaths.ts";
import { wholeFloats } from "./whole-floats.ts";
import { writeOnlyChoices } from "./write-only-choices.ts";

/** All that the book is held to besides being good ink in our vocabulary. */
export const RULES: readonly Rule[] = [
  orphans,
  unreachedText,
  textAboveKnots,
  bareEnds,
  sharedEndings,
  unwrittenDeaths,
  unlistedEndings,
  unreadNames,
  writeOnlyChoices,
  closedGroups,
  doors,
  slippedChoices,
  lostGathers,
  deepChoices,
  longOptions,
  sameOptions,
  crowdedOptions,
  printedCalls,
  printedConditions,
  askedConstants,
  tellingBeforeGlue,
  wholeFloats,
  vanishedChoices,
  chapterHeads,
  undraftedLetters,
  notes,
  datedEvents,
  stepPast,
  backwardDates,
  earlySpeakers,
  nearPlaces,
  offTheMap,
  doubledWords,
  spelling,
  todos,
];
