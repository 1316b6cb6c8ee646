/** The colours of the picture. Those of warmth are pale enough, or dark enough, for words to be read on them. */
interface Colours {
  readonly desk: string;
  readonly box: string;
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly way: string;
  readonly mark: string;
  readonly ending: string;
  readonly onEnding: string;
  /** From what no run came by to what most did. */
  readonly warmths: readonly string[];
}

const LIGHT: Colours = {
  desk: "#ece5d6",
  box: "#f6f1e5",
  paper: "#fdfaf2",
  ink: "#29251f",
  quiet: "#635c50",
  line: "#cfc4ab",
  way: "#8d8370",
  mark: "#7a3407",
  ending: "#364a6b",
  onEnding: "#fdfaf2",
  warmths: ["#fdfaf2", "#fbeccb", "#f8d9a0", "#f3bf78", "#eea25b", "#e58a4b"],
};

const DARK: Colours = {
  desk: "#131210",
  box: "#1c1a17",
  paper: "#26231d",
  ink: "#ece5d6",
  quiet: "#aaa191",
  line: "#423c31",
  way: "#7d7566",
  mark: "#f0a868",
  ending: "#b3c5e6",
  onEnding: "#1c1a17",
  warmths: ["#26231d", "#372d1f", "#4a3720", "#614120", "#7a4a1f", "#8f4c1b"],
};

// Colours by themselves and no variables: what shows pictures and is no browser knows none.
const coloured = (colours: Colours): string => `
.book, #map { background: ${colours.desk}; }
.box { fill: ${colours.box}; stroke: ${colours.line}; }
.title, .words { fill: ${colours.ink}; }
.number, .place { fill: ${colours.quiet}; }
.way, .card { stroke: ${colours.way}; }
.silent > .card { fill: ${colours.box}; }
.row, .away > .lead-box { fill: ${colours.paper}; }
.mark { fill: ${colours.mark}; stroke: ${colours.mark}; }
.fate { fill: ${colours.ending}; }
.ending { fill: ${colours.onEnding}; }
${colours.warmths.map((warmth, index) => `.h${index} > .card, .h${index} > .bar { fill: ${warmth}; } i.h${index} { background: ${warmth}; }`).join("\n")}
.scene:hover > .card, .scene:focus-visible > .card, .here > .card, .choice:hover > .row, .here > .row, .found > .card, .way.on,
.lead:hover > .lead-box { stroke: ${colours.mark}; }
`;

const SERIF = `"Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", P052, Georgia, "Noto Serif", serif`;

/** How the picture looks, in a page and by itself. */
export const DRAW_STYLE = `
.book { font-family: system-ui, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif; }
.box { stroke-width: 2; }
.number, .title, .place { font-family: ${SERIF}; }
.number { font-size: 50px; }
.title { font-size: 84px; }
.place { font-size: 34px; font-style: italic; }
.way { fill: none; stroke-width: 1.6; }
.way.door { stroke-dasharray: 6 5; }
.card { stroke-width: 1.2; }
.h0 > .card { stroke-dasharray: 5 4; }
.silent > .card { stroke-dasharray: 1 3; }
.h0 > .mark { fill-opacity: 0; }
.lead-box { fill: transparent; }
.name { font-size: 14px; font-weight: 600; }
.first { font-size: 11.5px; font-style: italic; }
.option, .ending { font-size: 12px; }
.lead-words { font-size: 11.5px; }
.share { text-anchor: end; }
${coloured(LIGHT)}
@media (prefers-color-scheme: dark) {${coloured(DARK)}}
`;
