import { useRef, useState, type CompositionEvent } from 'react'

/** What a text control needs: its text and its events. */
export interface ComposedText {
  readonly value: string
  readonly onChange: (text: string) => void
  readonly onCompositionStart: () => void
  readonly onCompositionEnd: (event: CompositionEvent<Element>) => void
}

/**
 * Keeps the text of a control while an input method composes, so that half-typed pinyin is never part of the article; every other change is
 * told at once, in the same event, so that nothing typed is ever only on screen.
 * @param value the text as the article holds it
 * @param change told of each settled text
 */
export function useComposedText(value: string, change: (text: string) => void): ComposedText {
  const [draft, setDraft] = useState<string | null>(null)
  const composing = useRef(false)

  function settle(text: string): void {
    setDraft(null)
    change(text)
  }

  return {
    value: draft ?? value,
    onChange(text) {
      if (composing.current) setDraft(text)
      else settle(text)
    },
    onCompositionStart() {
      composing.current = true
    },
    onCompositionEnd(event) {
      composing.current = false
      // The browser's own text: some tell of the last change only after the end.
      settle((event.target as HTMLInputElement | HTMLTextAreaElement).value)
    },
  }
}
