import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { useTranslate } from '../../app/useTranslate.ts'
import { SuggestInput } from '../SuggestInput.tsx'
import { suggestionsFor } from '../suggestionsFor.ts'
import field from '../../ui/field.module.css'
import { Chip, type ChipMove } from './Chip.tsx'
import { chipsStep, chipsValue, startChips, type ChipsEvent } from './chipsState.ts'
import styles from './chips.module.css'
import { sameList } from './sameList.ts'
import { splitPasted } from './splitList.ts'

/** Props of a list of words or names. */
export interface ChipsInputProps {
  readonly label: string
  readonly aside?: ReactNode
  readonly value: readonly string[]
  readonly onChange: (value: readonly string[]) => void
  readonly remembered: readonly string[]
  /** the items are the steps of one path */
  readonly isPath: boolean
  readonly isReadOnly: boolean
  readonly isRequired: boolean
}

/** An ordered list as chips with an input behind them: Enter and separators add, Backspace takes the last one back. */
export function ChipsInput(props: ChipsInputProps) {
  const { label, value, onChange, isPath, isReadOnly } = props
  const t = useTranslate()
  const labelId = useId()
  const box = useRef<HTMLDivElement>(null)
  const wanted = useRef<number | 'input' | null>(null)
  const [state, setState] = useState(() => startChips(value))
  // The article is the truth: what it holds by another way (its file was read again) takes the place of what is shown.
  const [held, setHeld] = useState(value)
  if (held !== value) {
    setHeld(value)
    if (!sameList(value, chipsValue(state))) setState(chipsStep(state, { kind: 'replaced', items: value }))
  }

  function tell(event: ChipsEvent): void {
    const next = chipsStep(state, event)
    setState(next)
    const list = chipsValue(next)
    if (!sameList(list, value)) onChange(list)
  }

  useEffect(() => {
    const target = wanted.current
    wanted.current = null
    if (target === null || box.current === null) return
    const chip = typeof target === 'number' ? box.current.querySelector<HTMLElement>(`[data-chip="${target}"]`) : null
    const next = chip ?? box.current.querySelector('input')
    next?.focus()
  })

  function onMove(index: number, move: ChipMove): void {
    const last = state.items.length - 1
    const at = { earlier: Math.max(index - 1, 0), later: Math.min(index + 1, last) }
    switch (move) {
      case 'remove':
        wanted.current = last === 0 ? 'input' : Math.min(index, last - 1)
        return tell({ kind: 'removed', index })
      case 'edit':
        wanted.current = 'input'
        return tell({ kind: 'taken', index })
      case 'earlier':
      case 'later':
        wanted.current = at[move]
        return tell({ kind: 'moved', from: index, to: at[move] })
      case 'focusEarlier':
        return focusChip(at.earlier)
      case 'focusLater':
        return focusChip(index === last ? 'input' : at.later)
    }
  }

  function focusChip(target: number | 'input'): void {
    box.current?.querySelector<HTMLElement>(target === 'input' ? 'input' : `[data-chip="${target}"]`)?.focus()
  }

  function onKey(event: KeyboardEvent<HTMLInputElement>): void {
    const { selectionStart, selectionEnd } = event.currentTarget
    const atStart = selectionStart === 0 && selectionEnd === 0
    const last = state.items.length - 1
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault()
      tell({ kind: 'added', text: state.draft })
    } else if (event.key === 'Backspace' && state.draft === '' && last >= 0 && !isReadOnly) {
      event.preventDefault()
      tell({ kind: 'taken', index: last })
    } else if (event.key === 'ArrowLeft' && atStart && last >= 0) {
      event.preventDefault()
      focusChip(last)
    }
  }

  return (
    <div className={field.field}>
      <div className={field.label}>
        <span id={labelId}>{label}</span>
        {props.aside}
      </div>
      <div
        ref={box}
        role="group"
        aria-labelledby={labelId}
        className={styles.box}
        data-readonly={isReadOnly || undefined}
      >
        {state.items.length === 0 ? null : (
          <ul className={styles.list} aria-label={t('inspector.chosen', { label })}>
            {state.items.map((text, index) => (
              <Chip
                key={`${index} ${text}`}
                {...{ text, index, isPath, isReadOnly, onMove }}
                count={state.items.length}
                onDropped={(from, to) => tell({ kind: 'moved', from, to })}
              />
            ))}
          </ul>
        )}
        <SuggestInput
          value={state.draft}
          labelledBy={labelId}
          className={styles.input}
          suggestions={suggestionsFor(props.remembered, state.settled, state.items)}
          isReadOnly={isReadOnly}
          isRequired={props.isRequired}
          onText={(text, composing) => tell({ kind: 'typed', text, composing })}
          onChoose={(text) => tell({ kind: 'added', text })}
          onKey={onKey}
          onPasteText={(text) => {
            if (isReadOnly || splitPasted(text, isPath).length < 2) return false
            tell({ kind: 'pasted', text, path: isPath })
            return true
          }}
          onLeave={() => {
            if (state.draft !== '') tell({ kind: 'added', text: state.draft })
          }}
        />
      </div>
    </div>
  )
}
