import type { Rule } from "./rule.ts";
import { backwardDates } from "./rules/backward-dates.ts";
import { bareEnds } from "./rules/bare-ends.ts";
import { closedGroups } from "./rules/closed-groups.ts";
import { datedEvents } from "./rules/dated-events.ts";
import { deepChoices } from "./rules/deep-choices.ts";
import { doubledWords } from "./rules/doubled-words.ts";
import { earlySpeakers } from "./rules/early-speakers.ts";
import { longOptions } from "./rules/long-options.ts";
import { nearPlaces } from "./rules/near-places.ts";
import { notes } from "./rules/notes.ts";
import { orphans } from "./rules/orphans.ts";
import { printedCalls } from "./rules/printed-calls.ts";
import { slippedChoices } from "./rules/slipped-choices.ts";
import { spelling } from "./rules/spelling.ts";
import { stepPast } from "./rules/step-past.ts";
import { tellingBeforeGlue } from "./rules/telling-before-glue.ts";
import { todos } from "./rules/todos.ts";
import { unlistedEndings } from "./rules/unlisted-endings.ts";
import { unreachedText } from "./rules/unreached-text.ts";
import { unreadNames } from "./rules/unread-names.ts";
import { unwrittenDeaths } from "./rules/unwritten-deaths.ts";
import { vanishedChoices } from "./rules/vanished-choices.ts";
import { wholeFloats } from "./rules/whole-floats.ts";
import { writeOnlyChoices } from "./rules/write-only-choices.ts";

/** All that the book is held to besides being good ink in our vocabulary. */
export const RULES: readonly Rule[] = [
  orphans,
  unreachedText,
  bareEnds,
  unwrittenDeaths,
  unlistedEndings,
  unreadNames,
  writeOnlyChoices,
  closedGroups,
  slippedChoices,
  deepChoices,
  longOptions,
  printedCalls,
  tellingBeforeGlue,
  wholeFloats,
  vanishedChoices,
  notes,
  datedEvents,
  stepPast,
  backwardDates,
  earlySpeakers,
  nearPlaces,
  doubledWords,
  spelling,
  todos,
];
