import type { LineKey } from '../../../src/article/metadata.ts'
import { TextArea } from '../../ui/TextArea.tsx'
import styles from '../inspector.module.css'
import { useComposedText } from '../useComposedText.ts'
import { useLineField } from '../useFields.ts'
import { useFieldWords } from './useFieldWords.tsx'

/** A field of several lines, which grows with its text. */
export function LongTextField({ fieldKey }: { fieldKey: LineKey }) {
  const { value, change, isReadOnly } = useLineField(fieldKey)
  const text = useComposedText(value, change)
  return (
    <div className={styles.growing}>
      <TextArea {...useFieldWords(fieldKey)} {...text} rows={2} isReadOnly={isReadOnly} validationBehavior="aria" />
    </div>
  )
}
