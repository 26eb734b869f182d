import { useId, useState } from 'react'
import { offeredFor } from '../../../src/library/query/queryValues.ts'
import { SuggestInput } from '../../inspector/SuggestInput.tsx'
import field from '../../ui/field.module.css'

/** Props of a value that is typed. */
export interface ConditionTextProps {
  readonly label: string
  readonly value: string
  /** what may be meant */
  readonly offered: readonly string[]
  readonly onText: (text: string, composing: boolean) => void
  /** Enter, where it takes no value of the list. */
  readonly onDone: () => void
}

/** A value that is typed, with the known ones below; what an input method composes is not searched for before it is done. */
export function ConditionText({ label, value, offered, onText, onDone }: ConditionTextProps) {
  const labelId = useId()
  const [text, setText] = useState(value)
  const [told, setTold] = useState(value)
  // The field was changed elsewhere.
  if (told !== value) {
    setTold(value)
    if (text.trim() !== value) setText(value)
  }
  return (
    <>
      <span id={labelId} hidden>
        {label}
      </span>
      <SuggestInput
        value={text}
        labelledBy={labelId}
        className={field.input}
        suggestions={offeredFor(offered, text.trim())}
        isReadOnly={false}
        onText={(next, composing) => {
          setText(next)
          onText(next, composing)
        }}
        onChoose={(next) => {
          setText(next)
          onText(next, false)
        }}
        onKey={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          onDone()
        }}
      />
    </>
  )
}
