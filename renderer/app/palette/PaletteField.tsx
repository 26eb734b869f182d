import type { KeyboardEvent } from 'react'
import { Search } from 'lucide-react'
import { isComposing } from '../../ui/isComposing.ts'
import styles from './CommandPalette.module.css'

/** The field of a palette and the list below it. */
export interface PaletteFieldProps {
  readonly label: string
  readonly placeholder: string
  readonly query: string
  /** id of the list */
  readonly list: string
  /** id of the active option; null where none is */
  readonly active: string | null
  readonly onQuery: (query: string) => void
  /** An arrow was pressed; false where there is nothing to move over. */
  readonly onStep: (step: 1 | -1) => boolean
  /** Enter was pressed; false where it chooses nothing. */
  readonly onEnter: () => boolean
}

/** The field that is typed into: arrows move in the list, Enter chooses. */
export function PaletteField(props: PaletteFieldProps) {
  function pressed(event: KeyboardEvent): void {
    // The keys of an input method belong to it alone: its Enter runs nothing, its Escape closes nothing.
    if (isComposing(event)) {
      event.stopPropagation()
      return
    }
    const step = ({ ArrowDown: 1, ArrowUp: -1 } as const)[event.key as 'ArrowDown' | 'ArrowUp']
    const taken = step === undefined ? event.key === 'Enter' && props.onEnter() : props.onStep(step)
    if (taken) event.preventDefault()
  }
  return (
    <div className={styles.field}>
      <Search aria-hidden />
      <input
        role="combobox"
        aria-expanded
        aria-controls={props.list}
        aria-autocomplete="list"
        aria-activedescendant={props.active ?? undefined}
        aria-label={props.label}
        // eslint-disable-next-line jsx-a11y-x/no-autofocus -- a palette is opened to type into
        autoFocus
        spellCheck={false}
        className={styles.input}
        placeholder={props.placeholder}
        value={props.query}
        onChange={(event) => props.onQuery(event.target.value)}
        onKeyDown={pressed}
      />
    </div>
  )
}
