import { fieldOf } from '../../../src/article/fields.ts'
import type { LineKey } from '../../../src/article/metadata.ts'
import { useDesk } from '../../app/deskContext.tsx'
import { Select } from '../../ui/Select.tsx'
import { useLineField } from '../useFields.ts'
import { useFieldWords } from './useFieldWords.tsx'

/** A field with the closed set of values that the field table names. */
export function ChoiceField({ fieldKey }: { fieldKey: LineKey }) {
  const language = useDesk(({ settings }) => settings.language)
  const { value, change, isReadOnly } = useLineField(fieldKey)
  const { label, aside } = useFieldWords(fieldKey)
  const choices = Object.entries(fieldOf(fieldKey).options ?? {}).map(([id, words]) => ({ id, label: words[language] }))
  return <Select {...{ label, aside, choices, value }} onChange={change} isDisabled={isReadOnly} />
}
