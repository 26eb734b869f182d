import { useId, useState } from 'react'
import type { LineKey } from '../../../src/article/metadata.ts'
import field from '../../ui/field.module.css'
import { SuggestInput } from '../SuggestInput.tsx'
import { suggestionsFor } from '../suggestionsFor.ts'
import { useLineField } from '../useFields.ts'
import { useOffered } from '../useOffered.ts'
import { useFieldWords } from './useFieldWords.tsx'

const NOTHING: readonly string[] = []

/** A field of one line that offers what it held before. */
export function RememberedField({ fieldKey }: { fieldKey: LineKey }) {
  const { value, change, isReadOnly } = useLineField(fieldKey)
  const remembered = useOffered(fieldKey, NOTHING)
  const { label, aside, isRequired } = useFieldWords(fieldKey)
  const [composed, setComposed] = useState<string | null>(null)
  const labelId = useId()
  return (
    <div className={field.field}>
      <div className={field.label}>
        <span id={labelId}>{label}</span>
        {aside}
      </div>
      <SuggestInput
        value={composed ?? value}
        labelledBy={labelId}
        className={field.input}
        suggestions={suggestionsFor(remembered, value, [])}
        isReadOnly={isReadOnly}
        isRequired={isRequired}
        onText={(text, composing) => {
          setComposed(composing ? text : null)
          if (!composing) change(text)
        }}
        onChoose={change}
      />
    </div>
  )
}
