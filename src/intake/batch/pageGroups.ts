const PAGE = /\.(?:html?|shtml|xhtml)$/i
/** How sites number the pages of one article: `t20210706_1.html`, `123-2.html`, `a (2).html`; the first has no number, or 0 or 1. */
const NUMBERED = /^(.*?)(?:[_-](\d{1,2})|\s*[（(](\d{1,2})[)）])(\.[^.]+)$/

/**
 * Puts files together that may be pages of one article, told by their names within one folder; whether they are is told by their titles. Other files
 * stand alone. The order is that of the first file of each group.
 */
export function pageGroups(files: readonly string[]): readonly (readonly string[])[] {
  const all = new Set(files)
  const groups = new Map<string, { file: string; number: number }[]>()
  for (const file of files) {
    const match = PAGE.test(file) ? NUMBERED.exec(file) : null
    const first = match === null ? file : `${match[1]}${match[4]}`
    const belongs = match !== null && (all.has(first) || hasSibling(all, match[1]!, match[4]!, file))
    const key = belongs ? first : file
    const number = belongs ? Number(match[2] ?? match[3]) : 0
    groups.set(key, [...(groups.get(key) ?? []), { file, number }])
  }
  return [...groups.values()].map((group) => group.sort((a, b) => a.number - b.number).map(({ file }) => file))
}

function hasSibling(all: ReadonlySet<string>, stem: string, ending: string, own: string): boolean {
  return [0, 1, 2].some((number) =>
    [`${stem}_${number}${ending}`, `${stem}-${number}${ending}`].some((name) => name !== own && all.has(name)),
  )
}
