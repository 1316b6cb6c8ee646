import { DRAW_STYLE } from "../draw/draw-style.ts";

/** Styles of the page around the picture. */
export const PAGE_STYLE = `${DRAW_STYLE}
html, body { height: 100%; }
body { padding: 0; overflow: hidden; display: grid; grid-template: "top top" auto "map account" 1fr "legend legend" auto / 1fr 0;
  font-size: 0.9375rem; line-height: 1.5; }
body.open { grid-template-columns: 1fr min(25rem, 44vw); }
.top { grid-area: top; display: flex; gap: 1.5rem; align-items: center; padding: 0.5rem 1rem; border-bottom: 1px solid var(--line);
  background: var(--paper); position: relative; z-index: 1; }
main { grid-area: map; width: 100%; max-width: none; margin: 0; min-width: 0; min-height: 0; position: relative; }
#map { position: absolute; inset: 0; overflow: hidden; touch-action: none; cursor: grab; user-select: none; -webkit-user-select: none; }
#map:active { cursor: grabbing; }
#picture { display: block; width: 100%; height: 100%; background: none; transform-origin: 0 0; }
#picture.moving { will-change: transform; }
.words { pointer-events: none; }
#picture.far .words { opacity: 0; }
svg a { cursor: pointer; outline: none; }
.scene:hover > .card, .scene:focus-visible > .card { stroke-width: 3; }
.scene.here > .card { stroke-width: 5; stroke-dasharray: none; }
.choice:hover > .row, .lead:hover > .lead-box { stroke-width: 1.5; }
.choice.here > .row { stroke-width: 2.5; }
.way.on { stroke-width: 4; }
#picture.searching .scene:not(.found), #picture.searching .choice:not(.found) { opacity: 0.28; }
#picture.searching .scene.found > .card { stroke-width: 4; }
h1 { margin: 0; font-size: 1.125rem; font-weight: normal; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.search { position: relative; flex: 0 1 26rem; }
#find { width: 100%; padding: 0.5rem 0.75rem; font: inherit; color: var(--ink); background: var(--desk); border: 1px solid var(--line);
  border-radius: 0.5rem; }
#find:focus-visible, button:focus-visible, a:focus-visible { outline: 2px solid var(--quiet); outline-offset: 1px; }
#found { position: absolute; inset: 100% 0 auto; margin: 0.25rem 0 0; padding: 0.25rem 0; list-style: none; max-height: 60vh; overflow-y: auto; background: var(--paper);
  border: 1px solid var(--line); border-radius: 0.5rem; box-shadow: 0 2px 10px #0003; }
#found a { display: block; padding: 0.3rem 0.75rem; color: inherit; text-decoration: none; }
#found a:hover, #found a:focus { background: var(--desk); outline: none; }
#found span { display: block; }
#found small { display: block; color: var(--quiet); white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
#found .more { padding: 0.3rem 0.75rem; color: var(--quiet); }
.buttons { position: absolute; right: 0.75rem; bottom: 0.75rem; display: grid; gap: 0.25rem; }
button { min-width: 2.25rem; height: 2.25rem; font: inherit; font-size: 1.125rem; line-height: 1; color: var(--ink); background: var(--paper);
  border: 1px solid var(--line); border-radius: 0.5rem; cursor: pointer; }
.legend { grid-area: legend; margin: 0; padding: 0.25rem 1rem; background: var(--paper); border-top: 1px solid var(--line); font-size: 0.8125rem;
  color: var(--quiet); }
.legend i { display: inline-block; width: 1.1em; height: 0.8em; margin: 0 0.2em 0 0.7em; border: 1px solid var(--quiet); border-radius: 2px; }
.legend .none { border-style: dashed; }
#account { grid-area: account; min-width: 0; overflow-y: auto; padding: 1rem 1.25rem 2rem; background: var(--paper); border-left: 1px solid var(--line); }
#account > * { margin: 0 0 0.75rem; }
#account h2 { margin: 0; font-size: 1.25rem; line-height: 1.3; overflow-wrap: anywhere; }
#account h2:focus { outline: none; }
#account h3 { margin: 1.25rem 0 0.35rem; font-size: 0.9375rem; }
#account .above, #account .where { color: var(--quiet); }
#account .above { margin: 0; }
#account .quote { padding-inline-start: 0.75rem; border-inline-start: 3px solid var(--line); font-style: italic; }
#account ul { padding: 0; list-style: none; }
#account li { margin: 0 0 0.4rem; }
#account a { color: inherit; text-underline-offset: 0.15em; text-decoration-color: var(--quiet); }
#account .lead-line { padding-inline-start: 1rem; color: var(--quiet); }
code { font: 0.8125rem/1.4 ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; color: var(--quiet); overflow-wrap: anywhere; }
.way-there { padding-inline-start: 2.2em; }
.way-there code { display: block; }
.closing { float: right; border: 0; background: none; }
@media (max-width: 44rem) {
  body, body.open { grid-template: "top" auto "map" 1fr "account" 0 / 1fr; }
  body.open { grid-template-rows: auto 1fr 45%; }
  h1 { display: none; }
  .search { flex: 1; }
  #account { border-left: 0; border-top: 1px solid var(--line); }
  .legend { display: none; }
}
@media print { .top, .buttons { display: none; } }
`;
