import { useState, type KeyboardEvent } from 'react'
import { isComposing } from '../../ui/isComposing.ts'
import { leafOf } from '../leaf.ts'
import { usePaperTools } from '../PaperContext.ts'

/** Words begun in a form, and what it was opened with. */
interface Draft {
  readonly given: string
  readonly text: string
}

const drafts = new WeakMap<object, Map<string, Draft>>()

/** The text of a form beside the paper. */
export interface DraftText {
  readonly text: string
  readonly change: (text: string) => void
  /** It was sent or given up: the form closes, and begins anew the next time. */
  readonly done: () => void
  /** For the keys of its field: Escape, which closes the form by itself, gives up. */
  readonly press: (event: KeyboardEvent) => void
}

/**
 * Keeps what is typed into a form whose popover a press beside it closes: opened again for the same, it goes on from there. Another article has
 * drafts of its own.
 * @param form which form it is
 * @param given what it is opened with: the words of the footnote, '' for a new one
 * @param onDone closes the form
 */
export function useDraft(form: string, given: string, onDone: () => void): DraftText {
  const { editor } = usePaperTools()
  const [first] = useState(given)
  const [text, setText] = useState(() => {
    const kept = drafts.get(leafOf(editor))?.get(form)
    return kept?.given === first ? kept.text : first
  })
  const settle = (): void => void drafts.get(leafOf(editor))?.delete(form)
  return {
    text,
    change(next) {
      setText(next)
      if (next === first) return settle()
      const kept = drafts.get(leafOf(editor)) ?? new Map<string, Draft>()
      drafts.set(leafOf(editor), kept.set(form, { given: first, text: next }))
    },
    done() {
      settle()
      onDone()
    },
    press(event) {
      if (event.key === 'Escape' && !isComposing(event)) settle()
    },
  }
}
