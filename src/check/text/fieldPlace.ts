import type { FieldKey } from '../../article/fields.ts'
import type { Place } from '../../article/finding.ts'

/** The place of a field; without an item the field as a whole. */
export function fieldPlace(field: FieldKey, item: number | null = null): Place {
  return { kind: 'field', field, item }
}
