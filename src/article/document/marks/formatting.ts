import type { MarkSpec } from '@tiptap/pm/model'
import { guarded } from '../attribute.ts'
import { elementOf } from '../elementLike.ts'
import { isBlockFormat, type BlockFormat } from './blockFormat.ts'
import { CHANGE_ATTRS, changeMarkup, readChange, type ChangeAttrs } from './changeMark.ts'
import { isWordFormat, type WordFormat } from './wordFormat.ts'
import { parseJson } from '../../../base/parseJson.ts'

/** A change of format, with the format there was before it. */
export interface FormattingAttrs extends ChangeAttrs {
  /** on words a list of marks, on a paragraph or heading its kind */
  readonly before: WordFormat | BlockFormat
}

/**
 * Words or a block that were given another format under 修订, and not decided on yet. There is one on a place at most: it keeps the format that was
 * there before the first of several, so that rejecting it gives just that back.
 */
export const formatting: MarkSpec = {
  inclusive: false,
  attrs: {
    ...CHANGE_ATTRS,
    before: {
      validate: guarded('before', [], (value) => isWordFormat(value) || isBlockFormat(value)).validate!,
    },
  },
  parseDOM: [
    { tag: 'span[data-formatted]', getAttrs: (node) => read(node, 'data-formatted', isWordFormat) },
    { tag: 'span[data-restyled]', getAttrs: (node) => read(node, 'data-restyled', isBlockFormat) },
    // No span may stand round a cell in HTML: its source says it of itself.
    {
      tag: 'td[data-restyled], th[data-restyled]',
      priority: 60,
      consuming: false,
      getAttrs: (node) => read(node, 'data-restyled', isBlockFormat),
    },
  ],
  toDOM: ({ attrs }) => {
    const { before, ...change } = attrs as FormattingAttrs
    const attribute = isWordFormat(before) ? 'data-formatted' : 'data-restyled'
    return ['span', { ...changeMarkup(attribute, change), 'data-before': JSON.stringify(before) }, 0]
  },
}

function read(node: unknown, attribute: string, fits: (value: unknown) => boolean): FormattingAttrs | false {
  const element = elementOf(node)
  const change = readChange(element, attribute)
  const before = parseJson(element.getAttribute('data-before') ?? '')
  return change !== false && fits(before) ? { ...change, before: before as FormattingAttrs['before'] } : false
}
