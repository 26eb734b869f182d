import type { FieldKey } from '../../src/article/fields.ts'
import { isListedField } from '../../src/library/lists/isListedField.ts'
import { offeredValues } from '../../src/library/lists/offeredValues.ts'
import { useLists } from '../library/lists/useLists.ts'
import { useRemembered } from './remembered.tsx'

/** The values to offer for a field: those of its list (名单) first, then what was used before. */
export function useOffered(key: FieldKey, chosen: readonly string[]): readonly string[] {
  const lists = useLists()
  const remembered = useRemembered(key)
  return isListedField(key) ? offeredValues(key, lists, chosen, remembered) : remembered
}
