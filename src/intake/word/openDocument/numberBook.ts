import { childrenOf, type XmlElement } from '../xml/xmlElement.ts'
import { numberLevel } from './numberLevel.ts'
import { val, w } from './w.ts'

/** A list that is being read. */
export interface RunningList {
  readonly style: string
  /** by which its paragraphs name it */
  readonly numId: string
}

/** The lists of an OpenDocument file, each numbered as a Word file would number it. */
export interface NumberBook {
  /** Begins a list, or goes on with one that was left. @param inner the list round it */
  begin(list: XmlElement, inner: RunningList | null): RunningList
  /** The same list, whose next number on a level is told. */
  restart(list: RunningList, level: number, start: number): RunningList
  /** the number of the headings' own list on a level (0 …); null where headings of it bear none */
  heading(level: number): string | null
  /** the part that describes them all */
  xml(): XmlElement
}

const OUTLINE = '#outline'

/** No lists yet. @param sources elements that hold the styles of lists, the common ones first */
export function numberBook(sources: readonly XmlElement[]): NumberBook {
  const kinds = new Map<string, XmlElement>()
  for (const source of sources) {
    for (const kind of childrenOf(source, 'text:list-style')) kinds.set(kind.attributes['style:name'] ?? '', kind)
    for (const kind of childrenOf(source, 'text:outline-style')) kinds.set(OUTLINE, kind)
  }
  const names = [...kinds.keys()]
  const numbers: XmlElement[] = []
  const byId = new Map<string, RunningList>()
  const lastOf = new Map<string, RunningList>()

  const add = (style: string, starts: readonly (readonly [level: number, start: number])[]): RunningList => {
    const numId = String(numbers.length + 1)
    const overrides = starts.map(([level, start]) =>
      w('w:lvlOverride', { 'w:ilvl': level }, [val('w:startOverride', start)]),
    )
    numbers.push(w('w:num', { 'w:numId': numId }, [val('w:abstractNumId', names.indexOf(style)), ...overrides]))
    const list = { style, numId }
    lastOf.set(style, list)
    return list
  }
  const startsOf = (style: string) =>
    childrenOf(kinds.get(style)).map(
      (level) => [levelOf(level), Number(level.attributes['text:start-value'] ?? 1) || 0] as const,
    )
  let headings: RunningList | null = null
  return {
    begin(element, inner) {
      const { attributes } = element
      const style = attributes['text:style-name'] ?? inner?.style ?? ''
      const goesOn =
        inner?.style === style
          ? inner
          : (byId.get(attributes['text:continue-list'] ?? '') ??
            (attributes['text:continue-numbering'] === 'true' ? lastOf.get(style) : undefined))
      const list = goesOn ?? add(style, inner === null ? startsOf(style) : [])
      const id = attributes['xml:id'] ?? attributes['text:id']
      if (id !== undefined) byId.set(id, list)
      return list
    },
    restart: ({ style }, level, start) => add(style, [[level, start]]),
    heading(level) {
      const kind = childrenOf(kinds.get(OUTLINE)).find((one) => levelOf(one) === level)
      if ((kind?.attributes['style:num-format'] ?? '') === '') return null
      headings ??= add(OUTLINE, [])
      return headings.numId
    },
    xml: () =>
      w('w:numbering', {}, [
        ...names.map((name, index) =>
          w(
            'w:abstractNum',
            { 'w:abstractNumId': index },
            childrenOf(kinds.get(name)).flatMap((level) =>
              levelOf(level) >= 0 && levelOf(level) <= 8 ? [numberLevel(level, levelOf(level))] : [],
            ),
          ),
        ),
        ...numbers,
      ]),
  }
}

function levelOf({ attributes }: XmlElement): number {
  return (Number(attributes['text:level']) || 0) - 1
}
