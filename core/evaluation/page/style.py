"""The page's style sheet: calm, light or dark as the system is, narrow or wide."""

LIGHT_SERIES = ("#3a4fd0", "#c27803", "#0f8a6d", "#a33a8f", "#5d606a")
DARK_SERIES = ("#8e9dff", "#e5ab4a", "#4cc9a6", "#dd86cb", "#a3a5ad")
"""One colour a recommender, the same in every plot."""

STYLE = """
:root { color-scheme: light dark;
  --ground: #f6f6f8; --surface: #ffffff; --text: #1c1d21; --muted: #5d606a; --line: #e3e3e8;
  --accent: #3346bd; --soft: #eef0fc; --good: #0b6b54; --track: #e7e8ee; }
@media (prefers-color-scheme: dark) { :root {
  --ground: #16171a; --surface: #1e2024; --text: #ececf0; --muted: #a4a7b1; --line: #33363d;
  --accent: #a5b1ff; --soft: #262a3d; --good: #6fd3b4; --track: #33363d; } }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-behavior: smooth; scroll-padding-top: 16px; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body { margin: 0; background: var(--ground); color: var(--text);
  font: 15px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
a { color: var(--accent); text-decoration: none; }
a:hover { text-decoration: underline; }
.page { max-width: 1240px; margin: 0 auto; padding: 40px 24px 96px; }
@media (min-width: 1100px) {
  .page { display: grid; grid-template-columns: 190px minmax(0, 1fr); column-gap: 48px; }
  .page > header, .page > footer { grid-column: 2; }
  .page > nav { grid-column: 1; grid-row: 1 / span 3; }
  nav ul { position: sticky; top: 40px; }
  .page > main { grid-column: 2; } }
nav ul { list-style: none; margin: 0 0 24px; padding: 0; font-size: 13px; line-height: 2; }
@media (max-width: 1099px) { nav ul { columns: 2; } }
h1 { font-size: 28px; line-height: 1.25; font-weight: 650; margin: 0 0 6px; }
h2 { font-size: 20px; font-weight: 650; margin: 56px 0 8px; padding-top: 16px;
  border-top: 1px solid var(--line); }
h3 { font-size: 15px; font-weight: 650; margin: 32px 0 6px; }
p { margin: 6px 0 12px; max-width: 74ch; }
.muted, .note, small { color: var(--muted); font-size: 13px; line-height: 1.5; }
.answer { background: var(--surface); border: 1px solid var(--line); border-radius: 10px;
  padding: 18px 22px; margin: 22px 0 8px; font-size: 16px; line-height: 1.6; max-width: none; }
code { font: 12px/1.4 ui-monospace, "Cascadia Mono", Consolas, "DejaVu Sans Mono", monospace;
  color: var(--muted); overflow-wrap: anywhere; }
.wide { overflow-x: auto; margin: 10px 0 18px; }
table { border-collapse: collapse; font-size: 14px; font-variant-numeric: tabular-nums; }
th { text-align: left; font-weight: 600; font-size: 12.5px; color: var(--muted);
  padding: 6px 28px 6px 0; border-bottom: 1px solid var(--line); vertical-align: bottom;
  white-space: nowrap; }
td { padding: 6px 28px 6px 0; border-bottom: 1px solid var(--line); vertical-align: top; }
td.number, th.number { text-align: right; white-space: nowrap; }
td.best { color: var(--good); font-weight: 600; }
.interval { color: var(--muted); font-size: 12px; font-weight: 400; margin-left: 6px; }
figure { margin: 14px 0 22px; }
figure { overflow-x: auto; }
table.plots td { border: 0; padding: 0 16px 0 0; }
img.plot { display: block; background: var(--surface); border: 1px solid var(--line);
  border-radius: 10px; }
img.map { display: block; width: 100%; max-width: 1000px; height: auto; border-radius: 10px;
  border: 1px solid var(--line); }
figcaption { color: var(--muted); font-size: 13px; margin-top: 6px; max-width: 80ch; }
table.pictures td, table.pictures th { border: 0; padding: 4px 6px 8px 0; }
table.pictures td { width: 84px; font-size: 11.5px; line-height: 1.35; color: var(--muted); }
table.pictures td img { display: block; background: #fff; border-radius: 6px; padding: 4px;
  border: 1px solid #e3e3e8; margin-bottom: 4px; }
table.pictures td img + br { display: none; }
.wide.query { margin: 30px 0 0; }
table.pictures td.words { width: 640px; font-size: 13px; vertical-align: middle; }
table.pictures td.words b { color: var(--text); font-size: 14px; }
table.pictures td.asked img { border: 2px solid var(--accent); }
table.pictures td b { color: var(--good); font-weight: 600; }
table.pictures th { vertical-align: middle; white-space: normal; width: 92px; }
details > summary { cursor: pointer; color: var(--accent); font-size: 14px; margin: 12px 0; }
footer { margin-top: 56px; padding-top: 16px; border-top: 1px solid var(--line); }
dl { font-size: 14px; } dt { font-weight: 600; margin-top: 18px; } dd { margin: 2px 0 0; }
@media print { body { background: #fff; } .page { display: block; } nav { display: none; }
  h2, h3 { break-after: avoid; } figure, tr { break-inside: avoid; } }
"""
