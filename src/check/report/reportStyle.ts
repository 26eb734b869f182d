/** How a report looks, on a screen in both themes and on A4. */
export const REPORT_STYLE = `
:root { color-scheme: light; --ink: #1d1b18; --soft: #5f5a52; --line: #d9d3c7; --paper: #fffdf8; --red: #a8321f; --amber: #8a5a00; --wrong: #fbe3a8; --right: #d5ecd3 }
@page { size: A4; margin: 18mm 16mm }
body { max-width: 46rem; margin: 2.5rem auto; padding: 0 1.5rem; color: var(--ink); background: var(--paper); font: 15px/1.75 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif }
header { margin-bottom: 2rem; border-bottom: 2px solid var(--ink) }
h1 { margin: 0; font-size: 1.15rem; letter-spacing: .2em }
h2 { margin: 0 0 .75rem; font: 600 1.6rem/1.4 "Songti SC", "Noto Serif CJK SC", SimSun, serif }
h3 { margin: 2rem 0 .5rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); font-size: 1.05rem }
h4 { margin: 1.25rem 0 0; font-size: 1rem }
header p, .why, small, .place { color: var(--soft) }
header p { margin: .25rem 0 .75rem }
small, .why, .place { font-size: .87rem; font-weight: 400 }
p { margin: 0 }
article + article { margin-top: 3rem; padding-top: 2rem; border-top: 2px solid var(--ink) }
dl { margin: 0 0 1.5rem }
dl div { display: flex; gap: 1rem }
dt { flex: 0 0 6rem; color: var(--soft) }
dd { margin: 0; overflow-wrap: anywhere }
table { border-collapse: collapse; font-variant-numeric: tabular-nums }
th, td { padding: .3rem 1.5rem .3rem 0; border-bottom: 1px solid var(--line); text-align: right; font-weight: 400 }
th:first-child { text-align: left }
thead th { color: var(--soft) }
tbody tr:last-child > * { border-bottom: 0; font-weight: 600 }
ul { margin: .25rem 0 0; padding: 0; list-style: none }
li { display: flex; gap: 1rem; padding: .35rem 0; break-inside: avoid }
.contents li { display: list-item }
.place { flex: 0 0 6rem }
li div { min-width: 0; overflow-wrap: anywhere }
.none { font-size: 1.05rem }
.error { color: var(--red) }
.warning { color: var(--amber) }
.hint { color: var(--soft) }
mark { padding: 0 1px; color: inherit; background: var(--wrong); white-space: pre-wrap }
ins { padding: 0 1px; background: var(--right); text-decoration: none }
h3, h4, .why { break-after: avoid }
@media screen and (prefers-color-scheme: dark) {
:root { color-scheme: dark; --ink: #e8e3d9; --soft: #a9a296; --line: #45413a; --paper: #1f1d1a; --red: #f0957f; --amber: #e2b45c; --wrong: #6a4f12; --right: #2c5230 }
}
@media print {
body { max-width: none; margin: 0; padding: 0; background: none; font-size: 10.5pt }
mark { text-decoration: underline wavy }
ins { text-decoration: underline }
}
`
