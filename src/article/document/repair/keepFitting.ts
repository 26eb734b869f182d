import type { Mark } from '@tiptap/pm/model'
import { excerpt } from '../../excerpt.ts'
import type { Loss } from '../../loss.ts'
import { isFormatFor } from '../marks/blockFormat.ts'
import { isWordFormat } from '../marks/wordFormat.ts'

/**
 * The marks of a node without a change of format that speaks of something else: of a block on words, of words on a block, or of any on a block that
 * has no format. One that goes is told.
 * @param name of the node; '' for what stands in a line
 */
export function keepFitting(set: readonly Mark[], name: string, where: string, losses: Loss[]): readonly Mark[] {
  return set.filter(({ type, attrs }) => {
    if (type.name !== 'formatting') return true
    const fits = name === '' ? isWordFormat(attrs.before) : isFormatFor(name, attrs.before)
    if (!fits) losses.push({ kind: 'badAttribute', where: `${where}@before`, what: excerpt(attrs.before) })
    return fits
  })
}
