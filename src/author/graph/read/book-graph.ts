/** A book as chapters, the scenes in them, and what leads from each to which. Every word in it is safe to print. */
export interface BookGraph {
  readonly title: string;
  readonly chapters: readonly Chapter[];
  /** Where it begins. */
  readonly start: string;
}

/** A knot with its stitches; of knots that have none, all that follow one another in a file. */
export interface Chapter {
  /** As it is told; none where nothing is. */
  readonly number?: number;
  readonly title: string;
  /** Place and date, where they are told. */
  readonly where: string;
  readonly scenes: readonly Scene[];
}

/** A stitch, or what a knot has of its own. */
export interface Scene {
  /** Its full name; a sign no name has for what stands above the first knot. */
  readonly id: string;
  readonly name: string;
  readonly at: Spot;
  /** Its first words, as they are written; none where it only leads on. */
  readonly words: string;
  readonly choices: readonly SceneChoice[];
  /** Where it goes on without a choice. */
  readonly leads: readonly Lead[];
  readonly endings: readonly Ending[];
}

export interface SceneChoice {
  readonly id: string;
  readonly option: string;
  /** What has to be so for it to be offered, braces and all. */
  readonly condition?: string;
  readonly at: Spot;
  /** How many choices of its scene it stands under. */
  readonly depth: number;
  /** Choices of one number are offered together. */
  readonly group: number;
  /** Where what follows it leads; nothing where it goes on in its scene. */
  readonly leads: readonly Lead[];
}

/** The way to another scene. */
export interface Lead {
  readonly to: string;
  /** It is a thread: what is offered there is offered here. */
  readonly isDoor: boolean;
}

export interface Ending {
  /** The name by which a run knows it. */
  readonly fate: string;
  readonly title: string;
}

export interface Spot {
  readonly file: string;
  readonly line: number;
}

/** What stands above the first knot. No name can be so. */
export const OPENING = "(opening)";

export const scenesOf = ({ chapters }: BookGraph): readonly Scene[] =>
  chapters.flatMap(({ scenes }) => scenes);

/** Everything that leads out of a scene, through its choices or without. */
export const leadsOf = ({ leads, choices }: Scene): readonly Lead[] => [
  ...leads,
  ...choices.flatMap((choice) => choice.leads),
];
