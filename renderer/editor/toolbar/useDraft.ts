import { useState, type KeyboardEvent } from 'react'
import { isComposing } from '../../ui/isComposing.ts'
import { leafOf } from '../leaf.ts'
import { usePaperTools } from '../PaperContext.ts'
import type { FormDrafts } from './formDrafts.ts'

/** Characters of a draft that is taken up again, at most: more is no address, note or formula, and a field could not be worked with. */
export const LONGEST_DRAFT = 100_000

const drafts = new WeakMap<object, FormDrafts>()

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
 * @param words those that it is about, where what it is opened with does not tell: another link has another draft
 */
export function useDraft(form: string, given: string, onDone: () => void, words = ''): DraftText {
  const { editor, host } = usePaperTools()
  const [first] = useState(given)
  const [about] = useState(() => (words === '' ? given : JSON.stringify([words, given])))
  const kept = (): FormDrafts => host.drafts() ?? draftsOf(leafOf(editor))
  const [text, setText] = useState(() => {
    const begun = kept().read(form, about)
    return begun === null || begun.length > LONGEST_DRAFT ? first : begun
  })
  const settle = (): void => kept().keep(form, about, null)
  return {
    text,
    change(next) {
      setText(next)
      kept().keep(form, about, next === first ? null : next)
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

/** The drafts of a paper that nobody keeps for longer. */
function draftsOf(leaf: object): FormDrafts {
  const known = drafts.get(leaf) ?? inMemory()
  drafts.set(leaf, known)
  return known
}

function inMemory(): FormDrafts {
  const texts = new Map<string, string>()
  const keyOf = (form: string, about: string) => JSON.stringify([form, about])
  return {
    read: (form, about) => texts.get(keyOf(form, about)) ?? null,
    keep(form, about, text) {
      if (text === null) texts.delete(keyOf(form, about))
      else texts.set(keyOf(form, about), text)
    },
  }
}
