import { useId, useRef, useState, type KeyboardEvent } from 'react'
import { isComposing } from '../ui/isComposing.ts'
import { OfferList } from '../ui/OfferList.tsx'

/** Props of a text input with suggestions. */
export interface SuggestInputProps {
  readonly value: string
  /** what is offered now, the most likely first */
  readonly suggestions: readonly string[]
  /** the id of the element that names the input */
  readonly labelledBy: string
  readonly className?: string | undefined
  readonly isReadOnly: boolean
  readonly isRequired?: boolean
  /** Told of each change of the text; `composing` while an input method is at work on it. */
  readonly onText: (text: string, composing: boolean) => void
  /** A suggestion was chosen. */
  readonly onChoose: (text: string) => void
  /** A key that neither the input method nor the list of suggestions took. */
  readonly onKey?: (event: KeyboardEvent<HTMLInputElement>) => void
  /** Told of a paste; true: it was taken, the input takes nothing. */
  readonly onPasteText?: (text: string) => boolean
  /** The focus leaves the input. */
  readonly onLeave?: () => void
}

/**
 * A text input that offers values below it (a combobox: arrows choose, Enter takes, Escape closes). Anything else may be typed. While an
 * input method composes, every key is the input method's.
 */
export function SuggestInput(props: SuggestInputProps) {
  const { value, suggestions, isReadOnly, onText, onChoose } = props
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const composing = useRef(false)
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const shown = isOpen && suggestions.length > 0 && !isReadOnly
  const chosen = shown ? suggestions[active] : undefined

  function show(open: boolean): void {
    setOpen(open)
    setActive(-1)
  }

  function choose(text: string): void {
    show(false)
    onChoose(text)
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (isComposing(event)) return
    const step = event.altKey ? undefined : STEPS[event.key]
    if (step !== undefined && suggestions.length > 0) {
      event.preventDefault()
      setOpen(true)
      setActive(
        shown ? (active + step + suggestions.length) % suggestions.length : step > 0 ? 0 : suggestions.length - 1,
      )
    } else if (event.key === 'Escape' && shown) {
      event.stopPropagation()
      show(false)
    } else if (event.key === 'Enter' && chosen !== undefined) {
      event.preventDefault()
      choose(chosen)
    } else {
      if (event.key === 'Enter') show(false)
      props.onKey?.(event)
    }
  }

  return (
    <>
      <input
        ref={input}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-labelledby={props.labelledBy}
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={shown ? id : undefined}
        aria-activedescendant={chosen === undefined ? undefined : `${id}-${active}`}
        aria-required={props.isRequired === true ? true : undefined}
        className={props.className}
        value={value}
        readOnly={isReadOnly}
        onChange={(event) => {
          onText(event.target.value, composing.current)
          if (!composing.current) show(true)
        }}
        onCompositionStart={() => {
          composing.current = true
        }}
        onCompositionEnd={(event) => {
          composing.current = false
          onText(event.currentTarget.value, false)
          show(true)
        }}
        onPaste={(event) => {
          if (props.onPasteText?.(event.clipboardData.getData('text/plain')) === true) event.preventDefault()
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          show(false)
          props.onLeave?.()
        }}
      />
      {shown ? (
        <OfferList
          id={id}
          input={input}
          offers={suggestions}
          active={active}
          name={{ 'aria-labelledby': props.labelledBy }}
          offset={6}
          onChoose={(index) => choose(suggestions[index] ?? '')}
          onOpenChange={show}
        />
      ) : null}
    </>
  )
}

const STEPS: Readonly<Record<string, number | undefined>> = { ArrowDown: 1, ArrowUp: -1 }
