import { useState, type ReactNode } from 'react'
import { Input, Label, TextField } from 'react-aria-components'
import { isComposing } from '../../ui/isComposing.ts'

interface FigureFieldProps {
  readonly label: string
  readonly hint: string
  readonly value: string
  readonly longest: number
  readonly onChange: (value: string) => void
  /** Enter or Escape: back to the text */
  readonly onLeave: () => void
}

/** A line of text about a picture. What an input method composes is taken when it is composed, not letter by letter. */
export function FigureField({ label, hint, value, longest, onChange, onLeave }: FigureFieldProps): ReactNode {
  const [draft, setDraft] = useState<string | null>(null)
  const take = (text: string): void => {
    setDraft(null)
    onChange(text.slice(0, longest))
  }
  return (
    <TextField
      className="figure-field"
      value={draft ?? value}
      onChange={(text) => (draft === null ? take(text) : setDraft(text))}
    >
      <Label>{label}</Label>
      <Input
        placeholder={hint}
        maxLength={longest}
        onCompositionStart={(event) => setDraft(event.currentTarget.value)}
        onCompositionEnd={(event) => take(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (isComposing(event) || (event.key !== 'Enter' && event.key !== 'Escape')) return
          event.preventDefault()
          onLeave()
        }}
      />
    </TextField>
  )
}
