import { FIELD_KEYS, fieldOf, type FieldKey } from '../../article/fields.ts'
import type { FieldKind } from '../../article/fieldKinds.ts'
import { isListKey, type Metadata } from '../../article/metadata.ts'
import { betweenMatches } from './betweenMatches.ts'
import { compareInline } from './compareInline.ts'
import { matchKeys } from './matchKeys.ts'

/** A part of a field's value: words of a line, one item of a list, or a whole value such as a date. */
export interface ValueRun {
  readonly kind: 'kept' | 'inserted' | 'deleted'
  readonly text: string
}

/** A field whose value differs. */
export interface FieldChange {
  readonly key: FieldKey
  /** the value holds a list: each run is one item */
  readonly many: boolean
  readonly runs: readonly ValueRun[]
}

/** Kinds of fields whose values are read word by word; any other value is replaced whole. */
const WORDS: ReadonlySet<FieldKind> = new Set(['line', 'name', 'text'])

/** The fields that differ, in the order of the field table. */
export function compareMetadata(before: Metadata, after: Metadata): FieldChange[] {
  return FIELD_KEYS.flatMap((key) => {
    const runs = isListKey(key)
      ? compareLists(before[key], after[key])
      : WORDS.has(fieldOf(key).kind)
        ? compareLines(before[key], after[key])
        : compareLists(listOf(before[key]), listOf(after[key]))
    return runs.every(({ kind }) => kind === 'kept') ? [] : [{ key, many: isListKey(key), runs }]
  })
}

function compareLists(before: readonly string[], after: readonly string[]): ValueRun[] {
  return betweenMatches(matchKeys(before, after), before.length, after.length).flatMap((gap) => [
    ...before.slice(gap.start[0], gap.before).map((text): ValueRun => ({ kind: 'deleted', text })),
    ...after.slice(gap.start[1], gap.after).map((text): ValueRun => ({ kind: 'inserted', text })),
    ...(gap.match === null ? [] : [{ kind: 'kept' as const, text: after[gap.match[1]] as string }]),
  ])
}

function compareLines(before: string, after: string): ValueRun[] {
  return compareInline(asText(before), asText(after)).flatMap((run): ValueRun[] =>
    run.kind === 'restyled' ? [] : [{ kind: run.kind, text: run.node.text ?? '' }],
  )
}

function listOf(value: string): string[] {
  return value === '' ? [] : [value]
}

function asText(text: string) {
  return text === '' ? [] : [{ type: 'text', text }]
}
