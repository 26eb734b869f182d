import { useStore } from 'zustand'
import { useServices } from '../deskContext.tsx'
import { keptDrafts } from './keptDrafts.ts'

/**
 * What was begun in a form of an article, or with null of the library, as a field holds it: it stays when the field goes, the article is left, or the
 * program ends; '' for nothing.
 */
export function useKeptDraft(
  id: string | null,
  form: string,
  about: string,
): readonly [text: string, write: (text: string) => void] {
  const { unsent } = useServices()
  const text = useStore(unsent, () => keptDrafts(unsent, id).read(form, about) ?? '')
  return [text, (next) => keptDrafts(unsent, id).keep(form, about, next === '' ? null : next)]
}
