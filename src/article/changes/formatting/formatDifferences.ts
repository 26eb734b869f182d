import type { Mark } from '@tiptap/pm/model'
import { hasLook, type BlockFormat, type BlockLook } from '../../document/marks/blockFormat.ts'
import type { Frame, Place } from '../../document/marks/place.ts'
import { isFormatName, type FormatName } from '../../document/marks/wordFormat.ts'
import { sameBlockFormat } from './formatOf.ts'

/** What a change of format did, as far as one would say it in one word. */
export type FormatDifference =
  | { readonly kind: 'set' | 'unset'; readonly name: FormatName; readonly value: string }
  | { readonly kind: 'block'; readonly before: BlockLook; readonly after: BlockLook }
  | { readonly kind: 'place'; readonly before: readonly Frame[]; readonly after: readonly Frame[] }

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

/** How a block looked before and looks now; nothing where that is the same, or it has no look. */
export function blockDifferences(before: BlockFormat, after: BlockFormat): readonly FormatDifference[] {
  if (!hasLook(before) || !hasLook(after) || sameBlockFormat(before, after)) return []
  const { type, attrs } = before
  return [{ kind: 'block', before: { type, attrs } as BlockLook, after }]
}

/** What a block stood within and stands within now; both are the same where that was only joined or divided. */
export function placeDifferences(before: Place, after: Place): readonly FormatDifference[] {
  return [{ kind: 'place', before: before.within, after: after.within }]
}

/** The colour, the address or the note. */
function valueOf({ name, href, text }: Mark['attrs']): string {
  return [name, href, text].find((value) => typeof value === 'string') ?? ''
}
