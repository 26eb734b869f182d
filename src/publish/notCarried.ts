import { FIELD_KEYS, FIELDS, type FieldKey } from '../article/fields.ts'
import { isListKey, type Metadata } from '../article/metadata.ts'
import type { PublishWarning } from './publication.ts'
import { warning } from './warning.ts'

/** Says which filled fields a target has no place for; nothing where it takes them all. The language is told by every target's own means. */
export function notCarried(metadata: Metadata, carried: readonly FieldKey[]): PublishWarning[] {
  const lost = FIELD_KEYS.filter(
    (key) =>
      key !== 'language' &&
      !carried.includes(key) &&
      (isListKey(key) ? metadata[key].length > 0 : metadata[key] !== ''),
  )
  if (lost.length === 0) return []
  const fields = {
    zh: lost.map((key) => FIELDS[key].label.zh).join('、'),
    en: lost.map((key) => FIELDS[key].label.en).join(', '),
  }
  return [warning('notCarried', 'publish.warning.notCarried', { fields })]
}
