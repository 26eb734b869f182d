import type { Mark, Node } from '@tiptap/pm/model'
import { isFormatFor, type BlockFormat } from '../../document/marks/blockFormat.ts'
import { isWordFormat, type WordFormat } from '../../document/marks/wordFormat.ts'

/** The change of format that a node bears; undefined where it bears none. */
export function formattingOn({ marks }: Pick<Node, 'marks'>): Mark | undefined {
  return marks.find(({ type }) => type.name === 'formatting')
}

/** The format that words had before a change of it, as marks; null where the change does not speak of words. */
export function wordsBefore({ type, attrs }: Mark): readonly Mark[] | null {
  const before: unknown = attrs.before
  return isWordFormat(before) ? marksOf(before, type.schema) : null
}

/** The format that a block had before the change of it that it bears; null where that does not speak of a block of its sort. */
export function blockBefore({ attrs }: Mark, { type }: Node): BlockFormat | null {
  const before: unknown = attrs.before
  return isFormatFor(type.name, before) ? before : null
}

function marksOf(format: WordFormat, schema: Mark['type']['schema']): readonly Mark[] {
  return format.map(({ type, attrs }) => schema.mark(type, attrs ?? null))
}
