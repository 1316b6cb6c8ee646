import type { Chapter, Scene } from "../read/book-graph.ts";
import type { Card } from "./card.ts";
import type { ChapterHead } from "./chapter-head.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export interface PlacedCard extends Box {
  readonly scene: Scene;
  readonly card: Card;
}

/** The line from a scene to another one of its chapter. */
export interface PlacedWay {
  readonly from: string;
  readonly to: string;
  readonly isDoor: boolean;
  readonly points: readonly Point[];
}

/** What is in a chapter. */
export interface Inside {
  readonly width: number;
  readonly height: number;
  readonly cards: readonly PlacedCard[];
  readonly ways: readonly PlacedWay[];
}

export interface PlacedChapter extends Inside, Point {
  readonly chapter: Chapter;
  readonly head: ChapterHead;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly chapters: readonly PlacedChapter[];
}
