import type { KeyboardEventHandler, ReactNode, Ref } from 'react'
import type { MessageKey } from '../../../src/base/messages/catalogue.ts'
import { usePaperTools } from '../PaperContext.ts'

interface FindFieldProps {
  readonly label: MessageKey
  readonly value: string
  readonly invalid?: boolean
  readonly ref?: Ref<HTMLInputElement>
  readonly onChange: (text: string) => void
  readonly onKeyDown: KeyboardEventHandler
}

/** A line of the find bar to write in. */
export function FindField({ label, value, invalid = false, ref, onChange, onKeyDown }: FindFieldProps): ReactNode {
  const { translate } = usePaperTools()
  return (
    <input
      ref={ref}
      className="find-field"
      type="text"
      aria-label={translate(label)}
      placeholder={translate(label)}
      aria-invalid={invalid}
      spellCheck={false}
      autoComplete="off"
      value={value}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={onKeyDown}
    />
  )
}
