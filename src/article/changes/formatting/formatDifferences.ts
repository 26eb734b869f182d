import type { Mark } from '@tiptap/pm/model'
import type { BlockFormat } from '../../document/marks/blockFormat.ts'
import { isFormatName, type FormatName } from '../../document/marks/wordFormat.ts'
import { sameBlockFormat } from './formatOf.ts'

/** What a change of format did, as far as one would say it in one word. */
export type FormatDifference =
  | { readonly kind: 'set' | 'unset'; readonly name: FormatName; readonly value: string }
  | { readonly kind: 'block'; readonly before: BlockFormat; readonly after: BlockFormat }

/** What words were given (`set`: also where only its value is another) and what was taken off them, in the order of the schema. */
export function wordDifferences(before: readonly Mark[], after: readonly Mark[]): readonly FormatDifference[] {
  const differences: FormatDifference[] = []
  const add = (kind: 'set' | 'unset', { type, attrs }: Mark): void => {
    if (isFormatName(type.name)) differences.push({ kind, name: type.name, value: valueOf(attrs) })
  }
  for (const mark of after) if (!mark.isInSet(before)) add('set', mark)
  for (const mark of before) if (mark.type.isInSet(after) === undefined) add('unset', mark)
  return differences
}

/** What a block was before and is now; nothing where it is the same. */
export function blockDifferences(before: BlockFormat, after: BlockFormat): readonly FormatDifference[] {
  return sameBlockFormat(before, after) ? [] : [{ kind: 'block', before, after }]
}

/** The colour, the address or the note. */
function valueOf({ name, href, text }: Mark['attrs']): string {
  return [name, href, text].find((value) => typeof value === 'string') ?? ''
}
