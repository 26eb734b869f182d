import { LISTED_FIELDS, type ListedField } from './houseLists.ts'

/** Whether a library keeps a list of a field's values. */
export function isListedField(key: string): key is ListedField {
  return (LISTED_FIELDS as readonly string[]).includes(key)
}
