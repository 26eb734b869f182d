import { fieldOf, type FieldKey } from '../../src/article/fields.ts'
import type { Metadata } from '../../src/article/metadata.ts'
import type { Language } from '../../src/base/language.ts'

/** A field's value as one line of text: names with 、 between, a choice by its label; '' where it is empty. */
export function fieldText(key: FieldKey, value: Metadata[FieldKey], language: Language): string {
  const { options, path } = fieldOf(key)
  if (typeof value !== 'string') return value.join(path ? ' > ' : '、')
  return value === '' ? '' : (options?.[value]?.[language] ?? value)
}
