import { fieldOf, type FieldKey } from '../../../src/article/fields.ts'
import type { MetadataPatch } from '../../../src/article/metadata.ts'
import type { Language } from '../../../src/base/language.ts'

/** The one field of a change as a person reads it; '' where it is empty. */
export function valueText(fields: MetadataPatch, language: Language): string {
  return (Object.entries(fields) as [FieldKey, string | readonly string[]][])
    .map(([key, value]) =>
      typeof value === 'string'
        ? value === ''
          ? ''
          : (fieldOf(key).options?.[value]?.[language] ?? value)
        : value.join('；'),
    )
    .join('\n')
}
