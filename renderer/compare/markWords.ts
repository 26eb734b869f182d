import { isChangeMark } from '../../src/article/changes/hasChanges.ts'
import type { MarkJson } from '../../src/article/document/documentJson.ts'
import type { MessageKey } from '../../src/base/messages/catalogue.ts'
import { valueKey } from '../../src/saving/compare/valueKey.ts'

type Marks = readonly MarkJson[] | undefined

/** What it means that words, or a block, have other marks than before. */
export interface MarkChange {
  /** what to call it; none where the marks are the same */
  readonly keys: readonly MessageKey[]
  /** they look otherwise; else only what 修订 or a comment says of them is another */
  readonly isFormat: boolean
}

/** Tells what came of the marks of the same words: another format, a change of 修订 that was accepted, rejected or is yet to be decided on, a comment. */
export function markChange(before: Marks, after: Marks): MarkChange {
  const isFormat = valueKey(formatOf(before)) !== valueKey(formatOf(after))
  const keys: MessageKey[] = []
  const add = (kind: string, gone: MessageKey, came: MessageKey): void => {
    if (has(before, kind) && !has(after, kind)) keys.push(gone)
    if (!has(before, kind) && has(after, kind)) keys.push(came)
  }
  add('insertion', 'compare.tracked.insertionAccepted', 'compare.tracked.insertion')
  add('deletion', 'compare.tracked.deletionRejected', 'compare.tracked.deletion')
  add(
    'formatting',
    isFormat ? 'compare.tracked.formatRejected' : 'compare.tracked.formatAccepted',
    'compare.tracked.format',
  )
  if (isFormat && has(before, 'formatting') === has(after, 'formatting')) keys.push('compare.legend.format')
  if (keys.length === 0 && valueKey(of(before, 'comment')) !== valueKey(of(after, 'comment')))
    keys.push('compare.comment')
  if (keys.length === 0 && valueKey(before ?? []) !== valueKey(after ?? [])) keys.push('compare.legend.tracked')
  return { keys, isFormat }
}

/** What 修订 has to say of words that are on one side alone: null for nothing. */
export function goneOrCome(kind: 'inserted' | 'deleted', marks: Marks): MessageKey | null {
  if (kind === 'inserted') return has(marks, 'insertion') ? 'compare.tracked.insertion' : null
  if (has(marks, 'deletion')) return 'compare.tracked.deletionAccepted'
  return has(marks, 'insertion') ? 'compare.tracked.insertionRejected' : null
}

function formatOf(marks: Marks): readonly MarkJson[] {
  return (marks ?? []).filter(({ type }) => type !== 'comment' && !isChangeMark(type))
}

function of(marks: Marks, kind: string): readonly MarkJson[] {
  return (marks ?? []).filter(({ type }) => type === kind)
}

function has(marks: Marks, kind: string): boolean {
  return of(marks, kind).length > 0
}
