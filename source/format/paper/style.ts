/**
 * How a paper looks on a screen, light or dark, and in print. Unfavourable is orange and favourable blue, dark enough to be
 * read as text; words say it too.
 */
export const style = `
:root { color-scheme: light dark; --ink: #1c1f23; --quiet: #5a6470; --line: #c9d0d8; --paper: #fff; --orange: #a84300; --blue: #005b9f; }
@media (prefers-color-scheme: dark) {
	:root { --ink: #e6e8ea; --quiet: #a0a9b3; --line: #3c444d; --paper: #16191d; --orange: #ff9f5a; --blue: #6cb8ff; }
}
@page { size: A4; margin: 18mm; }
@media print {
	:root { --ink: #000; --quiet: #444; --line: #bbb; --paper: #fff; --orange: #a84300; --blue: #005b9f; }
	table { font-size: 8.5pt; }
	tr, figure, li { break-inside: avoid; }
	h2, h3, h4 { break-after: avoid; }
}
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 2rem 1rem; }
h1, h2, h3, h4 { line-height: 1.2; margin: 2rem 0 0.5rem; }
h1 { margin-top: 0; }
h4 { margin: 1.25rem 0 0.25rem; font-weight: 600; color: var(--quiet); }
h2 { border-top: 2px solid var(--ink); padding-top: 0.75rem; }
li { margin: 0.35rem 0; }
table { table-layout: fixed; border-collapse: collapse; width: 100%; font-size: 0.875rem; margin: 0.25rem 0 1rem; }
th, td { text-align: left; vertical-align: top; padding: 0.3rem 1rem 0.3rem 0; overflow-wrap: anywhere; border-bottom: 1px solid var(--line); }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th[scope=row] { font-weight: inherit; }
th:first-child { width: 28%; }
th.number { width: 14%; }
thead th:last-child { width: 9%; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.quiet, .neutral, figcaption { color: var(--quiet); }
.unfavourable { color: var(--orange); font-weight: 600; }
.favourable { color: var(--blue); font-weight: 600; }
.neutral { font-weight: 600; }
figure { margin: 1rem 0 2rem; }
figcaption { font-size: 0.875rem; }
svg { width: 100%; height: auto; max-width: 45rem; color: var(--ink); }
svg text { font: 12px system-ui, sans-serif; fill: currentColor; }
svg .axis { stroke: var(--line); }
svg .reference { stroke: var(--quiet); stroke-dasharray: 4 4; }
svg .limit { fill: none; stroke: var(--quiet); }
svg .centre { fill: none; stroke: var(--quiet); stroke-dasharray: 2 3; }
svg .unfavourable { fill: var(--orange); }
svg .favourable { fill: var(--blue); }
svg .neutral { fill: var(--quiet); }
svg .trend { fill: none; stroke: currentColor; stroke-width: 1.5; }
svg .printed { fill: currentColor; }
svg .derived { fill: var(--paper); stroke: currentColor; stroke-width: 1.5; }
`;
