import type { Slice } from '@tiptap/pm/model'
import type { NodeJson } from '../../../src/article/document/documentJson.ts'
import { withReadings } from '../../../src/article/document/withReadings.ts'
import { formulaText } from '../../../src/article/formula/formulaText.ts'

const INLINE: ReadonlySet<string> = new Set(['text', 'hardBreak', 'formula', 'footnote'])

/**
 * What other programs get of a copy that take no HTML: a block of text a line, a formula as one would read it out, the readings of 注音 in brackets.
 * @param copied as it goes to the clipboard: without what 修订 has taken out
 */
export function copiedText({ content }: Slice): string {
  return lines(withReadings({ type: 'doc', content: (content.toJSON() ?? []) as NodeJson[] })).join('\n')
}

function lines({ type, content = [] }: NodeJson): string[] {
  const isLine = type === 'paragraph' || type === 'heading' || content.some((child) => INLINE.has(child.type))
  return isLine ? [content.map(words).join('')] : content.flatMap(lines)
}

function words({ type, text, attrs }: NodeJson): string {
  if (type === 'hardBreak') return '\n'
  return type === 'formula' ? formulaText(String(attrs?.tex)) : (text ?? '')
}
