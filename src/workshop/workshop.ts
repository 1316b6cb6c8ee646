import type { Command } from "commander";
import { findShippedStory } from "../disk/places.ts";
import type { OpenRequest } from "../run/keep/open-request.ts";
import type { Streams } from "./streams.ts";

/** Adds a command with what its help says of it. @param example what to type behind the program's name */
export type Add = (usage: string, says: string, ...examples: readonly string[]) => Command;

/** What a writer's command has to do with. */
export interface Workshop {
  readonly add: Add;
  readonly streams: Streams;
  /** What to type for the program itself. */
  called(): string;
  /** The options of the program itself, once they are read. */
  options(): {
    readonly story?: string;
    readonly with?: readonly string[];
    readonly seed?: number;
    readonly saves?: string;
    readonly new?: string | true;
    readonly run?: string;
    readonly runFrom?: string;
  };
  /** Plays on from what was opened. */
  play(request: OpenRequest): Promise<void>;
  /** Plays the book while it is written, as the program plays books. */
  watch(): Promise<void>;
}

/** The folder of the book that is asked about. */
export const bookOf = ({ options }: Workshop): string => options().story ?? findShippedStory();
/** The places of branches that were asked for. */
export const askedFor = ({ options }: Workshop): readonly string[] => options().with ?? [];
