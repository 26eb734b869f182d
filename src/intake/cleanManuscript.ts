import type { DocumentJson, NodeJson } from '../article/document/documentJson.ts'
import type { Loss } from '../article/loss.ts'
import type { Metadata } from '../article/metadata.ts'

/** Characters no text holds (controls but tab and line end, halves of surrogate pairs, what is no character), a font's own, and `�`. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const ODD = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\p{Cs}\p{Co}\ufffd-\uffff]/gu

/** Most private characters that are named. */
const MOST_NAMED = 20

/**
 * Takes out of an article's words what no text holds: control characters go, halves of surrogate pairs become U+FFFD. Characters of a font's own
 * (private use) and U+FFFD stay. Each kind is told once, with how often it occurs; where nothing is odd, the same objects come back.
 */
export function cleanManuscript(
  document: DocumentJson,
  metadata: Metadata,
): { document: DocumentJson; metadata: Metadata; losses: Loss[] } {
  const met = new Map<string, { kind: Loss['kind']; times: number }>()
  const clean = (text: string): string =>
    text.replace(ODD, (character) => {
      const code = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
      const isPrivate = /\p{Co}/u.test(character)
      met.set(code, { kind: isPrivate ? 'privateUse' : 'badCharacter', times: (met.get(code)?.times ?? 0) + 1 })
      if (isPrivate || character === '\ufffd') return character
      return /\p{Cs}/u.test(character) ? '\ufffd' : ''
    })
  const value = <T>(given: T): T => {
    if (typeof given === 'string') return clean(given) as T
    return Array.isArray(given) ? (given.map(value) as T) : given
  }
  const values = <T extends object>(given: T): T =>
    Object.fromEntries(Object.entries(given).map(([key, item]) => [key, value<unknown>(item)])) as T
  const walk = (node: NodeJson): NodeJson[] => {
    if (node.text !== undefined) {
      const text = clean(node.text)
      return text === '' ? [] : [{ ...node, text }]
    }
    return [
      {
        ...node,
        ...(node.attrs === undefined ? {} : { attrs: values(node.attrs) }),
        ...(node.content === undefined ? {} : { content: node.content.flatMap(walk) }),
      },
    ]
  }
  const cleaned = { document: walk(document)[0] as DocumentJson, metadata: values(metadata) }
  const losses = [...met]
    .slice(0, MOST_NAMED)
    .map(([code, { kind, times }]): Loss => ({ kind, where: 'document', what: `${code} ×${times}` }))
  return losses.length === 0 ? { document, metadata, losses } : { ...cleaned, losses }
}
