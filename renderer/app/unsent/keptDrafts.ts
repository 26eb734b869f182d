import type { StoreApi } from 'zustand/vanilla'
import { isUnsentPlace } from '../../../src/saving/unsentWords.ts'
import type { FormDraft, FormDrafts } from '../../editor/toolbar/formDrafts.ts'
import { unsentKey, type UnsentState } from './unsentStore.ts'

/** Keeps the footnote and the formula that were begun in an article with its other words that were not sent; an address is typed again. */
export function keptDrafts(unsent: StoreApi<UnsentState>, id: string): FormDrafts {
  const wordsOf = (form: string): string => {
    const { words } = unsent.getState()
    return isUnsentPlace(form) ? (words.get(unsentKey(id, form)) ?? '') : ''
  }
  return {
    read: (form) => readDraft(wordsOf(form)),
    keep(form, draft) {
      const text = draft === null ? '' : JSON.stringify([draft.given, draft.text])
      if (isUnsentPlace(form) && text !== wordsOf(form)) unsent.getState().write(id, form, text)
    },
  }
}

function readDraft(words: string): FormDraft | null {
  try {
    const read: unknown = JSON.parse(words)
    if (!Array.isArray(read)) return null
    const [given, text] = read as readonly unknown[]
    return typeof given === 'string' && typeof text === 'string' ? { given, text } : null
  } catch {
    return null
  }
}
