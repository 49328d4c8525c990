/** The style of the page. Text reaches a contrast of 4.5:1 in both schemes. */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --paper: #fbfbfa; --card: #ffffff; --ink: #1c2024; --soft: #5b6470; --line: #dfe2e6; --shade: #f1f3f5;
  --focus: #0b62d6; --link: #0b57c2;
  --bad: #b3161b; --bad-shade: #fdecec; --warn: #8a4b00; --warn-shade: #fff3df;
  --calm: #1a5fb4; --calm-shade: #e8f1fc; --good: #14713a; --good-shade: #e4f5ea;
  --mono: ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #121416; --card: #1a1d21; --ink: #e8eaed; --soft: #a3abb5; --line: #333a41; --shade: #22272c;
    --focus: #7ab4ff; --link: #8abaff;
    --bad: #ff9a96; --bad-shade: #3b1c1d; --warn: #ffc36b; --warn-shade: #38290f;
    --calm: #93c2ff; --calm-shade: #16283f; --good: #7fdc9f; --good-shade: #143020;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-padding-top: 5rem; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
}
main, header.top, footer { max-width: 80rem; margin: 0 auto; padding: 0 1.25rem; }
a { color: var(--link); }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 4px; }
h1, h2, h3 { line-height: 1.25; margin: 0; text-wrap: balance; }
h1 { font-size: 1.05rem; font-weight: 600; color: var(--soft); }
h2 { font-size: 1.7rem; letter-spacing: -.015em; }
h3 { font-size: 1.1rem; margin: 2.25rem 0 .75rem; }
h3 small { font-weight: 400; color: var(--soft); font-size: .9rem; margin-left: .35rem; }
code, pre, .mono { font-family: var(--mono); font-size: .86em; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--card); padding: .5rem 1rem; z-index: 3; }
header.top { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; align-items: baseline; padding-top: 1.5rem; }
header.top nav { display: flex; gap: 1rem; }
.report { padding: 1.75rem 0 1rem; }
.report + .report { border-top: 1px solid var(--line); margin-top: 2.5rem; }
.title { display: flex; flex-wrap: wrap; align-items: center; gap: .75rem; }
.reason { font-size: 1.05rem; margin: .6rem 0 .35rem; overflow-wrap: anywhere; }
.facts { color: var(--soft); margin: 0; overflow-wrap: anywhere; }
.badge, .pill {
  display: inline-block; border-radius: 999px; font-weight: 600; white-space: nowrap;
  background: var(--shade); color: var(--soft);
}
.badge { padding: .2rem .8rem; font-size: .95rem; }
.pill { padding: .05rem .6rem; font-size: .8rem; }
.is-bad { background: var(--bad-shade); color: var(--bad); }
.is-warn { background: var(--warn-shade); color: var(--warn); }
.is-calm { background: var(--calm-shade); color: var(--calm); }
.is-good { background: var(--good-shade); color: var(--good); }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: .75rem; margin: 1.25rem 0 0; }
.tiles div { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: .6rem .9rem; }
.tiles dt { color: var(--soft); font-size: .85rem; }
.tiles dd { margin: 0; font-size: 1.45rem; font-weight: 650; font-variant-numeric: tabular-nums; }
.tiles dd { white-space: nowrap; }
.tiles dd small { font-size: .85rem; font-weight: 400; color: var(--soft); display: block; line-height: 1.2; }
.bar { display: block; width: 100%; height: .55rem; border-radius: 99px; background: var(--shade); margin-top: 1rem; }
.bar .observed { fill: var(--good); } .bar .differs { fill: var(--warn); }
.bar .failed { fill: var(--bad); } .bar .open { fill: var(--line); }
.filter {
  position: sticky; top: 0; z-index: 2; background: var(--paper); border-bottom: 1px solid var(--line);
  display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; padding: .65rem 0; margin-bottom: .75rem;
}
.filter fieldset { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem .9rem; }
.filter legend { position: absolute; left: -99rem; }
.filter label { display: inline-flex; gap: .35rem; align-items: center; max-width: 100%; }
.filter select, .filter input[type="search"] { min-width: 0; flex: 1 1 auto; }
input, select, button { font: inherit; color: inherit; }
input[type="search"], select {
  background: var(--card); border: 1px solid var(--soft); border-radius: 7px; padding: .25rem .55rem; max-width: min(11rem, 100%);
}
input[type="checkbox"] { accent-color: var(--focus); width: 1rem; height: 1rem; margin: 0; }
button {
  background: var(--card); border: 1px solid var(--soft); border-radius: 7px; padding: .2rem .7rem; cursor: pointer;
}
button:hover { background: var(--shade); }
.shown { color: var(--soft); margin-left: auto; }
.entry, .fold { background: var(--card); border: 1px solid var(--line); border-radius: 10px; margin: .5rem 0; }
.entry { border-left-width: 4px; }
.entry.breaking { border-left-color: var(--bad); }
.entry.behaviour { border-left-color: var(--warn); }
.entry.additive { border-left-color: var(--calm); }
.entry.uncounted { border-left-color: var(--line); }
summary { cursor: pointer; padding: .6rem .9rem; border-radius: 10px; }
.entry summary { display: grid; grid-template-columns: auto 1fr; gap: .1rem .75rem; align-items: baseline; }
.entry summary::-webkit-details-marker { display: none; }
.entry .says { grid-column: 2; overflow-wrap: anywhere; }
.entry .name { font-weight: 600; overflow-wrap: anywhere; }
.entry .name code { font-weight: 400; color: var(--soft); margin-left: .5rem; }
.body { padding: .25rem .9rem .9rem; }
.compare { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr)); gap: .75rem; }
.compare > div { border-radius: 8px; padding: .5rem .75rem; min-width: 0; }
.compare h4 { margin: 0 0 .15rem; font-size: .8rem; font-weight: 600; }
.compare pre { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; color: var(--ink); }
.details { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .2rem 1rem; margin: .75rem 0 0; }
.details dt { color: var(--soft); }
.details dd { margin: 0; overflow-wrap: anywhere; }
.curl { display: flex; gap: .6rem; align-items: start; }
.curl pre {
  flex: 1; min-width: 0; margin: 0; padding: .5rem .7rem; background: var(--shade); border-radius: 8px;
  white-space: pre-wrap; overflow-wrap: anywhere;
}
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: 10px; background: var(--card); }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: .3rem .55rem; border-bottom: 1px solid var(--line); vertical-align: top; }
tr:last-child > * { border-bottom: 0; }
thead th { color: var(--soft); font-weight: 600; font-size: .85rem; white-space: nowrap; background: var(--shade); }
tbody th { font-weight: 500; white-space: nowrap; }
.matrix td { white-space: nowrap; }
.matrix th:first-child { position: sticky; left: 0; background: var(--card); }
.matrix thead th:first-child { background: var(--shade); }
.matrix td, .matrix thead th + th { text-align: center; }
.cell { font-weight: 700; letter-spacing: .08em; }
.cell.observed { color: var(--good); } .cell.differs { color: var(--warn); }
.cell.failed { color: var(--bad); } .cell.open { color: var(--soft); }
.legend { color: var(--soft); display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; margin: .5rem 0; padding: 0; list-style: none; }
.empty { color: var(--soft); background: var(--card); border: 1px dashed var(--line); border-radius: 10px; padding: 1rem; margin: 0; }
.fold > ul { margin: 0; padding: 0 .9rem .8rem 2rem; }
.names { color: var(--soft); overflow-wrap: anywhere; }
footer { color: var(--soft); padding-top: 1.5rem; padding-bottom: 3rem; }
@media (max-width: 40rem) {
  .entry summary { grid-template-columns: 1fr; } .entry .says { grid-column: 1; }
  .entry .pill { justify-self: start; } .entry .name code { display: block; margin: 0; }
  .matrix th:first-child { max-width: 9rem; overflow: hidden; text-overflow: ellipsis; }
  .details { grid-template-columns: 1fr; gap: 0; } .details dd { margin-bottom: .4rem; }
  .curl { flex-direction: column; } .curl pre { width: 100%; }
  .filter { position: static; } .shown { margin-left: 0; }
}
@media print { .filter, .copy, .skip { display: none !important; } .entry, tr { break-inside: avoid; } }
`;
