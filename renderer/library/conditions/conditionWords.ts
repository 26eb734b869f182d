import type { Stage } from '../../../src/article/article.ts'
import { FIELD_KEYS, fieldOf } from '../../../src/article/fields.ts'
import type { StageNames } from '../../../src/article/stages.ts'
import type { Language } from '../../../src/base/language.ts'
import { CATALOGUE, type MessageKey } from '../../../src/base/messages/catalogue.ts'
import type { RowField } from '../../../src/library/query/rows/queryRow.ts'
import { statesOf } from '../../../src/library/query/rows/stateWords.ts'
import { translate } from '../../../src/base/messages/translate.ts'
import type { Choice } from '../../ui/Select.tsx'

/** What a row is about, in the words of the form. */
export function conditionField(field: RowField, language: Language): string {
  const key = `conditions.field.${field}`
  if (isMessage(key)) return translate(language, key)
  return field === 'text' || !isKey(field) ? field : fieldOf(field).label[language]
}

/**
 * The closed set of what a row may ask for, in the words of the form; none where anything may be asked.
 * @param names what the house calls the stages
 */
export function conditionChoices(field: RowField, language: Language, names: StageNames): Choice<string>[] {
  if (field === 'stage') return (Object.keys(names) as Stage[]).map((id) => ({ id, label: names[id][language] }))
  if (field === 'missing') return FIELD_KEYS.map((id) => ({ id, label: fieldOf(id).label[language] }))
  const states = statesOf(field).map((id) => {
    const key = `conditions.${field}.${id}`
    return { id, label: isMessage(key) ? translate(language, key) : id }
  })
  if (states.length > 0 || !isKey(field)) return states
  return Object.entries(fieldOf(field).options ?? {}).flatMap(([key, label]) =>
    key === '' ? [] : [{ id: label[language], label: label[language] }],
  )
}

function isMessage(key: string): key is MessageKey {
  return Object.hasOwn(CATALOGUE, key)
}

function isKey(field: string): field is (typeof FIELD_KEYS)[number] {
  return (FIELD_KEYS as readonly string[]).includes(field)
}
