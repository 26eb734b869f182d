import { childOf, childrenOf, valueOf, type XmlElement } from '../xml/xmlElement.ts'

/** One level of a numbered list. */
export interface NumberLevel {
  /** `decimal`, `bullet`, `chineseCounting` … */
  readonly format: string
  /** `%1.` or `第%1章`: each `%n` stands for the number of level n */
  readonly text: string
  readonly start: number
  /** a level that does not begin anew under the next of the level above */
  readonly runsOn: boolean
  /** all numbers in it are written in digits */
  readonly inDigits: boolean
  /** the style whose paragraphs stand on this level */
  readonly style: string | undefined
  /** where its text begins, in twentieths of a point; 0 where nothing is said */
  readonly left: number
}

/** A list as paragraphs name it. */
export interface NumberedList {
  /** lists of the same kind count together */
  readonly abstractId: string
  readonly levels: readonly (NumberLevel | undefined)[]
  /** numbers with which this list begins, by level, whatever was counted before */
  readonly restarts: ReadonlyMap<number, number>
}

/** The lists of a file, by the number that paragraphs name. */
export type Numbering = ReadonlyMap<string, NumberedList>

/** Reads the lists of a file: kinds, the lists made of them, and what these do differently. */
export function readNumbering(root: XmlElement | null): Numbering {
  const kinds = new Map<string, XmlElement>()
  const styled = new Map<string, XmlElement>()
  for (const kind of childrenOf(root ?? undefined, 'w:abstractNum')) {
    kinds.set(kind.attributes['w:abstractNumId'] ?? '', kind)
    const style = valueOf(kind, 'w:styleLink')
    if (style !== undefined) styled.set(style, kind)
  }
  const lists = new Map<string, NumberedList>()
  for (const element of childrenOf(root ?? undefined, 'w:num')) {
    const id = element.attributes['w:numId']
    const named = kinds.get(valueOf(element, 'w:abstractNumId') ?? '')
    // A kind may only point to the style that holds the real one.
    const kind = styled.get(valueOf(named, 'w:numStyleLink') ?? '') ?? named
    if (id === undefined || kind === undefined) continue
    lists.set(id, readList(element, kind))
  }
  return lists
}

function readList(element: XmlElement, kind: XmlElement): NumberedList {
  const levels: (NumberLevel | undefined)[] = []
  const restarts = new Map<number, number>()
  const put = (level: XmlElement) => {
    const at = Number(level.attributes['w:ilvl'])
    if (Number.isInteger(at) && at >= 0 && at <= 8) levels[at] = readLevel(level)
  }
  for (const level of childrenOf(kind, 'w:lvl')) put(level)
  for (const override of childrenOf(element, 'w:lvlOverride')) {
    const at = Number(override.attributes['w:ilvl'])
    const level = childOf(override, 'w:lvl')
    if (level !== undefined) put(level)
    const start = Number(valueOf(override, 'w:startOverride') ?? NaN)
    if (Number.isInteger(start) && at >= 0 && at <= 8) restarts.set(at, start)
  }
  return { abstractId: kind.attributes['w:abstractNumId'] ?? '', levels, restarts }
}

function readLevel(level: XmlElement): NumberLevel {
  const start = Number(valueOf(level, 'w:start') ?? 1)
  const indent = childOf(childOf(level, 'w:pPr'), 'w:ind')?.attributes
  const left = Number(indent?.['w:left'] ?? indent?.['w:start'] ?? 0)
  return {
    format: valueOf(level, 'w:numFmt') ?? formatInChoice(level) ?? 'decimal',
    text: valueOf(level, 'w:lvlText') ?? '',
    start: Number.isInteger(start) && start >= 0 && start < 100_000 ? start : 1,
    runsOn: valueOf(level, 'w:lvlRestart') === '0',
    inDigits: childOf(level, 'w:isLgl') !== undefined,
    style: valueOf(level, 'w:pStyle'),
    left: Number.isFinite(left) ? left : 0,
  }
}

/** Newer formats stand in a choice, with an older one beside it. */
function formatInChoice(level: XmlElement): string | undefined {
  const choice = childOf(level, 'mc:AlternateContent')
  return valueOf(childOf(choice, 'mc:Fallback'), 'w:numFmt') ?? valueOf(childOf(choice, 'mc:Choice'), 'w:numFmt')
}
