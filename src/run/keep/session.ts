import { mend } from "../changed/mend.ts";
import { missingBranch, withoutMissing } from "../changed/missing-branch.ts";
import { damageNotices, rewordedNotice } from "../changed/notices.ts";
import { makeReceipt, type Receipt } from "../changed/receipt.ts";
import { type Bookmark, type DecisionTree, tidyBookmark } from "../file/decision-tree.ts";
import type { RunHeader } from "../file/header.ts";
import { type RunLine, writeLine } from "../file/run-file.ts";
import type { Journal, Keeping, RunLock, RunPlace } from "../file/shelf.ts";
import type { Playthrough } from "../play/playthrough.ts";
import { decisionFor } from "../play/printed-option.ts";
import { replay, rewordedIn, sharedLength, stand } from "../play/replay.ts";
import type { Scene } from "../play/scene.ts";
import type { Step } from "../play/told.ts";
import { type Branch, goneIn } from "./branch.ts";
import type { SessionParts } from "./session-parts.ts";

/** A run being played: every decision is kept first and answered afterwards. */
export class Session {
  readonly seed: number;
  readonly isReadAlong: boolean;
  readonly began: string | undefined;
  /** The branches it was in, and the version of each; some of them may be gone from the book. */
  readonly hadBranches: RunHeader["branches"];
  /** What to tell where a decision of the run does not hold at its place; the run stands just before it. */
  readonly receipt: Receipt | undefined;
  /** What else there is to tell, a sentence each: of the file, and of decisions whose words are others now. */
  readonly notices: readonly string[];
  readonly #tree: DecisionTree;
  /** All that is kept of it, in the order it was. */
  readonly #kept: RunLine[];
  #name: string;
  #lock: RunLock | undefined;
  #journal: Journal | undefined;
  #unwritten: (RunLine | RunHeader)[] = [];
  #wasRefused = false;
  readonly #playthrough: Playthrough;

  constructor(parts: SessionParts) {
    const { name, book, seed, tree, journal, lock } = parts;
    const { again, damage, isOlder, toldIn, isReadAlong = false } = parts;
    this.#name = name;
    this.#kept = [...tree.lines];
    this.seed = seed;
    this.isReadAlong = isReadAlong;
    this.began = parts.began;
    this.hadBranches = parts.branches;
    this.#journal = journal;
    this.#lock = lock;
    const { decisions } = tree;
    this.#playthrough = replay(book, seed, decisions);
    const isWhole = tree.lost === undefined && this.count === decisions.length;
    const isMissing = (decision: string) => missingBranch(decision, book, parts.branches) !== undefined;
    this.#tree = isWhole ? tree : mend(this.#playthrough, withoutMissing(tree, isMissing));
    const guessed = this.#tree.decisions;
    stand(this.#playthrough, guessed);
    // As far as what is certain and what is guessed are one line, and the book has it.
    const reach = this.count;
    const fits = Math.min(reach, sharedLength(decisions, guessed));
    stand(this.#playthrough, guessed.slice(0, fits));
    this.#tree.back(fits);
    // A torn end was never answered, and so is nothing to part at.
    const lost = guessed.length > fits && !damage?.isTorn ? tree.lost : undefined;
    const parted = decisions[fits] ?? lost;
    if (parted !== undefined)
      this.receipt = makeReceipt(this.#playthrough, parted, this.#tree.bookmarks, {
        reach,
        next: guessed[fits],
        branches: parts.branches,
      });
    const reworded = book.hash === toldIn ? [] : rewordedIn(this.#playthrough, guessed);
    this.notices = [
      ...damageNotices(name, damage, this.receipt),
      ...rewordedNotice(this.#playthrough, reworded),
    ];
    if (again && (isOlder || damage || reworded.length > 0)) this.#unwritten = [{ ...again, on: fits }];
    else if (parted !== undefined) this.#unwritten = [{ back: fits }];
  }

  get name(): string {
    return this.#name;
  }

  get scene(): Scene {
    return this.#playthrough.scene;
  }

  /** All that is kept of it, in the order it was. */
  get kept(): readonly RunLine[] {
    return this.#kept;
  }

  /** Where the run is by now, whoever has moved it. */
  get place(): RunPlace {
    return this.#lock?.place() ?? { kind: "here" };
  }

  /** The run as played so far, scenes and all. */
  get playthrough(): Playthrough {
    return this.#playthrough;
  }

  get isKept(): boolean {
    return this.#journal !== undefined;
  }

  /** How many decisions lie behind the scene. */
  get count(): number {
    return this.#playthrough.steps.length;
  }

  /** Every way of it that was ever gone, and the bookmarks that were taken away. */
  get ways(): Omit<DecisionTree, "choose" | "back" | "setBookmark" | "renameBookmark"> {
    return this.#tree;
  }

  get bookmarks(): Bookmark[] {
    return this.#tree.bookmarks;
  }

  /** Whether the last thing that was to be kept could not be. */
  get wasRefused(): boolean {
    return this.#wasRefused;
  }

  /** From here on nothing is written: the reader was told and plays on all the same. */
  stopKeeping(): void {
    this.#journal = undefined;
  }

  /** Goes on being kept there, where all that is kept of it stands already. */
  keepIn({ name, journal, lock }: Keeping): void {
    this.close();
    this.#name = name;
    this.#journal = journal;
    this.#lock = lock;
    // Where the run stands is said with the next line, as it was to be; the header stands in the new file already.
    this.#unwritten = this.#unwritten.map(asReturn);
  }

  /** Lets other windows have the run. Nothing may be decided afterwards. */
  close(): void {
    this.#lock?.release();
    this.#journal?.close();
  }

  /**
   * Keeps the decision, then takes it.
   * @throws SaveFault if it could not be kept; the run then stands where it stood.
   */
  decide(id: string): Scene {
    const option = this.scene.options.find((each) => each.id === id);
    if (this.isReadAlong || !option) throw new RangeError(`“${id}” is not offered here.`);
    const chose = decisionFor(option);
    this.#keep([{ chose }]);
    this.#tree.choose(chose);
    return this.#playthrough.choose(id).scene;
  }

  /**
   * Finds what follows an option, and what the decision is kept as, before it is made, while nobody waits; answers whether
   * there are more.
   */
  foretell(): boolean {
    if (this.isReadAlong) return false;
    this.scene.options.forEach(decisionFor);
    return this.#playthrough.foretell();
  }

  /**
   * Sets a bookmark where the run stands; answers the name it has, one of our own where none was given,
   * and where one of that name stood before.
   * @throws SaveFault if it could not be kept.
   */
  setBookmark(words: string): { readonly name: string; readonly before?: Bookmark } {
    const { title, when } = this.scene;
    const name = tidyBookmark(words) || tidyBookmark([title, when].filter(Boolean).join(", ")) || "Here";
    const isHere = ({ isOnLine, count }: Bookmark) => isOnLine && count === this.count;
    const before = this.bookmarks.find((each) => each.name === name && !isHere(each));
    this.#keep([{ mark: name }]);
    this.#tree.setBookmark(name);
    return { name, ...(before ? { before } : {}) };
  }

  /** Calls a bookmark otherwise, or nothing: then it is gone, until it has a name again. @throws SaveFault as above. */
  renameBookmark(before: string, words: string): void {
    this.#keep([{ mark: before, now: tidyBookmark(words) }]);
    this.#tree.renameBookmark(before, words);
  }

  /** Every decision of the line the run is on: those behind it, then those ahead that "forward" would walk again. */
  line(): readonly Step[] {
    return goneIn(this.#playthrough, this.#tree).line;
  }

  /** The lines that were left by going back, in the order they parted from the one the run is on. */
  branches(): readonly Branch[] {
    return goneIn(this.#playthrough, this.#tree).branches;
  }

  /**
   * Goes to the point after `count` decisions of the line, back or forward. Nothing decided is lost by going back.
   * @throws SaveFault if that could not be kept; the run then stands where it stood.
   */
  goTo(count: number): Scene {
    return this.#move(this.#line().slice(0, Math.max(0, count)));
  }

  /**
   * Goes to where these decisions lead, which were made before in this run: the end of a branch, or a bookmark.
   * @throws SaveFault as `goTo` does.
   */
  goAlong(decisions: readonly string[]): Scene {
    return this.#move(decisions);
  }

  #line(): string[] {
    return [...this.#tree.decisions, ...this.#tree.ahead];
  }

  #move(target: readonly string[]): Scene {
    const before = this.#tree.decisions;
    stand(this.#playthrough, target);
    const shared = sharedLength(before, target);
    const further = this.#playthrough.steps.slice(shared).map(({ chose }) => decisionFor(chose));
    const isBack = shared < before.length;
    try {
      this.#keep([...(isBack ? [{ back: shared }] : []), ...further.map((chose) => ({ chose }))]);
    } catch (fault) {
      stand(this.#playthrough, before);
      throw fault;
    }
    this.#tree.back(shared);
    for (const decision of further) this.#tree.choose(decision);
    return this.scene;
  }

  #keep(lines: readonly RunLine[]): void {
    if (lines.length === 0) return;
    this.#wasRefused = true;
    this.#journal?.append([...this.#unwritten, ...lines].map(writeLine).join(""));
    this.#wasRefused = false;
    this.#kept.push(...this.#unwritten.map(asReturn), ...lines);
    this.#unwritten = [];
  }
}

/** What a line says of where the run stands: a header that is written again stands for a return. */
const asReturn = (line: RunLine | RunHeader): RunLine => ("story" in line ? { back: line.on ?? 0 } : line);
