import { useCallback } from 'react'
import { emptyMetadata, type LineKey, type ListKey, type Metadata } from '../../src/article/metadata.ts'
import { useArticle } from '../app/articleStore.ts'

/** One field of the open article, and how it is changed. */
export interface FieldState<T> {
  readonly value: T
  readonly change: (value: T) => void
  readonly isReadOnly: boolean
}

const EMPTY: Metadata = emptyMetadata()

/** A field with one value. */
export function useLineField(key: LineKey): FieldState<string> {
  const value = useArticle(({ session }) => (session?.metadata ?? EMPTY)[key])
  return { value, ...useChange<string>(key) }
}

/** A field with a list of values. */
export function useListField(key: ListKey): FieldState<readonly string[]> {
  const value = useArticle(({ session }) => (session?.metadata ?? EMPTY)[key])
  return { value, ...useChange<readonly string[]>(key) }
}

function useChange<T>(key: LineKey | ListKey): Omit<FieldState<T>, 'value'> {
  const changeMetadata = useArticle(({ actions }) => actions.changeMetadata)
  const isReadOnly = useArticle(({ session }) => session?.readOnly ?? true)
  const change = useCallback((value: T) => changeMetadata({ [key]: value }), [changeMetadata, key])
  return { change, isReadOnly }
}
