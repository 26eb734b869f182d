import type { AttributeChange } from './comparison.ts'
import { valueKey } from './valueKey.ts'

type Attributes = Readonly<Record<string, unknown>>

/** The attributes whose values differ, those of before first. */
export function compareAttributes(before: Attributes = {}, after: Attributes = {}): AttributeChange[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((name) => valueKey(before[name]) !== valueKey(after[name]))
    .map((name) => ({ name, before: before[name], after: after[name] }))
}
