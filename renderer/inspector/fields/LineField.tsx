import type { LineKey } from '../../../src/article/metadata.ts'
import { TextField } from '../../ui/TextField.tsx'
import { useComposedText } from '../useComposedText.ts'
import { useLineField } from '../useFields.ts'
import { useFieldWords } from './useFieldWords.tsx'

/** A field of one line. */
export function LineField({ fieldKey }: { fieldKey: LineKey }) {
  const { value, change, isReadOnly } = useLineField(fieldKey)
  const text = useComposedText(value, change)
  return <TextField {...useFieldWords(fieldKey)} {...text} isReadOnly={isReadOnly} validationBehavior="aria" />
}
