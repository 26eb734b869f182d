import { useState, type KeyboardEvent } from 'react'
import { isComposing } from '../../ui/isComposing.ts'
import { leafOf } from '../leaf.ts'
import { usePaperTools } from '../PaperContext.ts'
import type { FormDraft } from './formDrafts.ts'

const drafts = new WeakMap<object, Map<string, FormDraft>>()

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
 * Keeps what is typed into a form whose popover a press beside it closes: opened again for the same, it goes on from there, and where the window
 * keeps it, after the program ended too. Another article has drafts of its own.
 * @param form which form it is
 * @param given what it is opened with: the words of the footnote, '' for a new one
 * @param onDone closes the form
 */
export function useDraft(form: string, given: string, onDone: () => void): DraftText {
  const { editor, host } = usePaperTools()
  const [first] = useState(given)
  const [text, setText] = useState(() => {
    const kept = drafts.get(leafOf(editor))?.get(form) ?? host.drafts()?.read(form)
    return kept?.given === first ? kept.text : first
  })
  const settle = (): void => {
    drafts.get(leafOf(editor))?.delete(form)
    host.drafts()?.keep(form, null)
  }
  return {
    text,
    change(next) {
      setText(next)
      if (next === first) return settle()
      const kept = drafts.get(leafOf(editor)) ?? new Map<string, FormDraft>()
      const draft = { given: first, text: next }
      drafts.set(leafOf(editor), kept.set(form, draft))
      host.drafts()?.keep(form, draft)
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
