const PAGE = /\.(?:html?|shtml|xhtml)$/i
/**
 * How pages of one article are numbered: `t20210706_1.html`, `123-2.html`, `a (2).html`, `桥 第2页.html`, `桥_page2.html`; the first has no number, or
 * 0 or 1.
 */
const NUMBERED =
  /^(.*?)(?:[_-](?:p(?:age)?)?(\d{1,2})|\s*[（(](\d{1,2})[)）]|[\s_-]*[（(]?第\s*(\d{1,2})\s*页[)）]?)(\.[^.]+)$/i

interface Numbered {
  readonly file: string
  /** the name that it would have without its number */
  readonly plain: string
  readonly number: number
}

/**
 * Puts files together that may be pages of one article, told by their names within one folder; whether they are is told by their titles. Other files
 * stand alone. The order is that of the first file of each group.
 */
export function pageGroups(files: readonly string[]): readonly (readonly string[])[] {
  const all = new Set(files)
  const read = files.map((file) => numbered(file))
  const kin = grouped(read, ({ plain }) => plain)
  const belongs = ({ file, plain }: Numbered) => {
    if (file === plain || all.has(plain)) return true
    const others = kin.get(plain) ?? []
    // Without its first pages a number is part of a name.
    return others.length > 1 && others.some(({ number }) => number <= 2)
  }
  const groups = grouped(read, (one) => (belongs(one) ? one.plain : one.file))
  return [...groups.values()].map((group) => group.sort((a, b) => a.number - b.number).map(({ file }) => file))
}

function grouped(all: readonly Numbered[], keyOf: (one: Numbered) => string): Map<string, Numbered[]> {
  const groups = new Map<string, Numbered[]>()
  for (const one of all) {
    const key = keyOf(one)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  return groups
}

function numbered(file: string): Numbered {
  const match = PAGE.test(file) ? NUMBERED.exec(file) : null
  if (match === null || /(?:^|\/)$/.test(match[1]!)) return { file, plain: file, number: 0 }
  return { file, plain: `${match[1]}${match[5]}`, number: Number(match[2] ?? match[3] ?? match[4]) }
}
