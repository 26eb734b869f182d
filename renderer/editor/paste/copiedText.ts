import type { Slice } from '@tiptap/pm/model'
import type { NodeJson } from '../../../src/article/document/documentJson.ts'
import { noteKind, NOTE_KINDS, type NoteKind } from '../../../src/article/document/noteKind.ts'
import { noteSign } from '../../../src/article/document/noteSign.ts'
import { withReadings } from '../../../src/article/document/withReadings.ts'
import { formulaText } from '../../../src/article/formula/formulaText.ts'

const INLINE: ReadonlySet<string> = new Set(['text', 'hardBreak', 'formula', 'footnote'])

/** What stands in the line for a note. */
type SignOf = (attrs: NodeJson['attrs']) => string

/**
 * What other programs get of a copy that take no HTML: a block of text a line, a formula as one would read it out, the readings of 注音 in brackets,
 * `[1]` for a note (`[i]` for an endnote) and a line `[1] words` for each below.
 * @param copied as it goes to the clipboard: without what 修订 has taken out
 */
export function copiedText(copied: Slice): string {
  const notes: Record<NoteKind, string[]> = { footnote: [], endnote: [] }
  const body = linesOf(copied, (attrs) => {
    const kind = noteKind(attrs)
    return noteSign(kind, notes[kind].push(typeof attrs?.text === 'string' ? attrs.text : ''))
  })
  const below = NOTE_KINDS.flatMap((kind) =>
    notes[kind].map((text, index) => `${noteSign(kind, index + 1)} ${text}`.trimEnd()),
  )
  return [...body, ...below].join('\n')
}

/** The same without its notes. */
export function copiedWords(copied: Slice): string {
  return linesOf(copied, () => '').join('\n')
}

function linesOf({ content }: Slice, signOf: SignOf): string[] {
  return lines(withReadings({ type: 'doc', content: (content.toJSON() ?? []) as NodeJson[] }), signOf)
}

function lines({ type, content = [] }: NodeJson, signOf: SignOf): string[] {
  const isLine = type === 'paragraph' || type === 'heading' || content.some((child) => INLINE.has(child.type))
  return isLine
    ? [content.map((child) => words(child, signOf)).join('')]
    : content.flatMap((child) => lines(child, signOf))
}

function words({ type, text, attrs }: NodeJson, signOf: SignOf): string {
  if (type === 'hardBreak') return '\n'
  if (type === 'footnote') return signOf(attrs)
  return type === 'formula' ? formulaText(String(attrs?.tex)) : (text ?? '')
}
