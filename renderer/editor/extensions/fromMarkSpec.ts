import type { Mark, MarkConfig } from '@tiptap/core'
import type { MarkSpec } from '@tiptap/pm/model'
import { MARKS, type MarkName } from '../../../src/article/document/sets.ts'
import { specAttributes, specFields } from './specFields.ts'

const FIELDS: readonly (keyof MarkSpec)[] = ['inclusive', 'excludes', 'group', 'spanning', 'code']

/** See `fromNodeSpec`: the order of the set is the order of nesting. */
const FIRST = 500

/**
 * Gives TipTap's extension of a mark (its commands and shortcuts) the article's own spec. Its input and paste rules are left out: they turn
 * typed `*` and `_` into styles, which no one who writes Chinese prose means.
 */
export function fromMarkSpec(base: Mark, more: Partial<MarkConfig> = {}): Mark {
  const name = base.name as MarkName
  const spec: MarkSpec = MARKS[name]
  return base.extend({
    addInputRules: () => [],
    addPasteRules: () => [],
    ...more,
    ...specFields(spec, FIELDS),
    priority: FIRST - Object.keys(MARKS).indexOf(name),
    addAttributes: () => specAttributes(spec.attrs),
    parseHTML: () => spec.parseDOM ?? [],
    // See `ownMarkup`.
    renderHTML: null,
  } as Partial<MarkConfig>)
}
