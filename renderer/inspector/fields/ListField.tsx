import { fieldOf } from '../../../src/article/fields.ts'
import type { ListKey } from '../../../src/article/metadata.ts'
import { ChipsInput } from '../chips/ChipsInput.tsx'
import { useListField } from '../useFields.ts'
import { useOffered } from '../useOffered.ts'
import { useFieldWords } from './useFieldWords.tsx'

/** A field with a list of words or names. */
export function ListField({ fieldKey }: { fieldKey: ListKey }) {
  const { value, change, isReadOnly } = useListField(fieldKey)
  return (
    <ChipsInput
      {...useFieldWords(fieldKey)}
      value={value}
      onChange={change}
      remembered={useOffered(fieldKey, value)}
      isPath={fieldOf(fieldKey).path === true}
      isReadOnly={isReadOnly}
    />
  )
}
