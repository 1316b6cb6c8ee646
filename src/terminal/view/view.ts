import type { Front } from "../../run/keep/front.ts";
import type { RunSummary } from "../../run/keep/run-summary.ts";
import type { Ways } from "../../run/keep/ways.ts";
import type { RunPosition } from "../../run/play/run-text.ts";
import type { Scene } from "../../run/play/scene.ts";
import type { Step } from "../../run/play/told.ts";
import type { BookmarkPlace } from "../../run/show/bookmark-place.ts";
import type { FindsWords } from "../../run/show/finds-words.ts";
import type { IslandMap } from "../../run/show/island-map.ts";
import type { Account } from "../../run/why/account.ts";
import type { Effect, Offer } from "./effect.ts";
import type { Look, Tone } from "./look.ts";
import type { Picture } from "./picture.ts";
import type { Beside, Block, Piece, TextPosition } from "./pieces.ts";

/** What the page is drawn on. Part of the view, because only what is on the screen can be chosen. */
export interface Window {
  readonly columns: number;
  readonly rows: number;
  readonly look: Look;
  /** Set where another book is played: its title is drawn then, and nothing that it has not. */
  readonly front?: Front;
  /** Set while the book is written beside the page: then there is a key that looks behind it. */
  readonly isWatched?: true;
}

/** All there is to see. */
export interface View {
  readonly window: Window;
  readonly page: Page;
  /** The page is not on the screen yet: a key pressed now was meant for the page before. */
  readonly isUnseen?: boolean;
  /** The screen still shows this page as it was before it was moved: a click now was meant for another line of it. */
  readonly isMoved?: boolean;
  /** What stands under the page, on rows of the screen that are none of its window. */
  readonly below?: { readonly rows: number; readonly sayings: readonly Said[] };
  /** The page as a click has left it, with a line of it marked: a second click on that takes it. */
  readonly clicked?: Page;
}

/** Something said at the foot of a page. */
export interface Said {
  readonly words: string;
  readonly tone: Tone;
}

export type Page =
  | TitlePage
  | RunsPage
  | FindsPage
  | BookmarksPage
  | ReadingPage
  | BackPage
  | BacklogPage
  | HelpPage
  | PaperPage
  | AccountPage
  | IslandPage
  | NoticePage
  | AskPage
  | SettingsPage;

export interface TitlePage {
  readonly kind: "title";
  /** The run that Continue goes on with; missing until it is known. */
  readonly last?: RunSummary | "none";
  /** Missing until the reader moves it: then the first line is marked, as soon as it is known which that is. */
  readonly cursor?: number;
}

interface Speaking {
  /** Said in the footer until the next key. */
  readonly says?: string;
}

/** A list of lines that can be clicked. */
interface Clickable {
  /** The first line that could be seen when one was clicked: the list stays there as long as it can. */
  readonly seenFrom?: number;
}

export interface RunsPage extends Clickable, Speaking {
  readonly kind: "runs";
  readonly runs: readonly RunSummary[];
  /** The names of those that were deleted and can be restored. */
  readonly removed: readonly string[];
  readonly cursor: number;
}

/** What all runs have found, over the title page. */
export interface FindsPage {
  readonly kind: "finds";
  readonly under: Page;
  readonly words: FindsWords;
  /** The ending that is marked. */
  readonly cursor: number;
  /** The first line on the screen; missing while the mark says what is to be seen. */
  readonly top?: number;
}

/** The bookmarks of a run, to go to one, or to call it otherwise. */
export interface BookmarksPage extends Clickable, Speaking {
  readonly kind: "bookmarks";
  readonly under: Page;
  readonly places: readonly BookmarkPlace[];
  /** The names of those that were deleted and can be restored. */
  readonly gone: readonly string[];
  readonly cursor: number;
}

export interface ReadingPage extends Speaking {
  readonly kind: "reading";
  readonly name: string;
  readonly isKept: boolean;
  /** Another window plays the run, and nothing can be decided here. */
  readonly isReadAlong: boolean;
  /** How many decisions lie behind. */
  readonly count: number;
  /** All that was read before this scene, and chosen under it. */
  readonly steps: readonly Step[];
  readonly scene: Scene;
  /** Of what it offers, what was taken before. */
  readonly taken?: readonly string[];
  /** The text as far up as a window may show it above what is new. */
  readonly blocks: readonly Block[];
  /** What stands beside the text in a wide window, for whoever has read so many passages of the scene. */
  readonly beside?: (passages: number) => Beside;
  /** How many passages of the scene have been in sight, if the reader has leafed on in it or laid something over it. */
  readonly read?: number;
  /** The first block that is new. */
  readonly fresh: number;
  /** A chapter card stands alone, so a scene with cards is read leaf by leaf; see text/leaves.ts. */
  readonly leaf: number;
  /** The first line on the screen; missing while the reader has not paged. */
  readonly place?: TextPosition;
  /** Where reading goes on after the screen before. */
  readonly goesOn?: TextPosition;
  readonly cursor: number;
}

export interface BackPage extends Clickable {
  readonly kind: "back";
  readonly under: ReadingPage;
  readonly ways: Ways;
  /** The decisions the ending hung on, by how many lie before each; none of a run that has not ended. */
  readonly hungOn: ReadonlySet<number>;
  /** The row pointed at; lists/back-entries.ts says what the rows are. */
  readonly cursor: number;
  /** How far what is told of a row has been read on: the first line of it on the screen. */
  readonly read?: { readonly row: number; readonly top: number };
}

export interface BacklogPage extends Speaking {
  readonly kind: "backlog";
  readonly under: ReadingPage;
  /** The first line on the screen. */
  readonly top: RunPosition;
  /** The line that is marked. */
  readonly cursor: RunPosition;
  /** What was looked for last, and where it stands. */
  readonly search?: Search;
}

export interface Search {
  readonly words: string;
  readonly hits: readonly RunPosition[];
}

export interface HelpPage {
  readonly kind: "help";
  readonly under: Page;
  readonly top: number;
}

/** Letters, notes, what is hard in the book: something to be read over another page. */
export interface PaperPage {
  readonly kind: "paper";
  readonly under: Page;
  readonly title: string;
  readonly pieces: readonly Piece[];
  /** Set where it tells of the run that is read: what it was asked for as. */
  readonly tells?: "letters" | "saigo" | "notes" | "inside";
  /** The first line on the screen. */
  readonly top: number;
}

/** What a run came to, or what a line hung on: read over another page, with decisions to go back to. */
export interface AccountPage {
  readonly kind: "account";
  readonly under: Page;
  readonly account: Account;
  /** What can be done besides. */
  readonly offers: readonly Offer[];
  /** The first row on the screen. */
  readonly top: number;
  /** What is marked, decisions before offers; nothing before the reader marks it. */
  readonly cursor?: number;
}

/** The map of the run over another page. */
export interface IslandPage {
  readonly kind: "island";
  readonly under: Page;
  readonly map: IslandMap;
  /** Comes with the page: what draws it is not loaded before a run is open. */
  readonly picture: Picture;
  /** The first line on the screen of the words beside it. */
  readonly top: number;
}

/** Something the reader must be told, and what can be done about it. */
export interface NoticePage extends Clickable {
  readonly kind: "notice";
  readonly under: Page;
  readonly says: string;
  /** The first line of it on the screen, where it is longer than that. */
  readonly top?: number;
  readonly offers: readonly Offer[];
  readonly cursor: number;
}

/** Words the reader is to type. */
export interface AskPage {
  readonly kind: "ask";
  readonly under: Page;
  readonly says: string;
  readonly text: string;
  /** What is done with them. */
  readonly order:
    | { readonly do: "bookmark" }
    | { readonly do: "rename-bookmark"; readonly bookmark: string }
    | { readonly do: "rename"; readonly run: string }
    | { readonly do: "find" };
}

/** What can be set; what is set stands in the look. */
export interface SettingsPage extends Clickable, Speaking {
  readonly kind: "settings";
  readonly under: Page;
  readonly cursor: number;
}

export type Outcome = readonly [page: Page, effect?: Effect];
