import { useStore } from 'zustand'
import type { UnsentPlace } from '../../../src/saving/unsentWords.ts'
import { useServices } from '../deskContext.tsx'
import { unsentKey } from './unsentStore.ts'

/** The words of a place of an article as a field holds them: they stay when the field goes, the article is left, or the program ends. */
export function useUnsent(id: string, place: UnsentPlace): readonly [text: string, write: (text: string) => void] {
  const { unsent } = useServices()
  const text = useStore(unsent, ({ words }) => words.get(unsentKey(id, place)) ?? '')
  return [text, (next) => unsent.getState().write(id, place, next)]
}
