import { useCallback, useContext } from 'react'
import { emptyMetadata, type LineKey, type ListKey, type Metadata } from '../../src/article/metadata.ts'
import { useArticle } from '../app/articleStore.ts'
import { FieldSourceContext } from './fieldSource.ts'

/** One field of the open article, and how it is changed. */
export interface FieldState<T> {
  readonly value: T
  readonly change: (value: T) => void
  readonly isReadOnly: boolean
}

const EMPTY: Metadata = emptyMetadata()

/** A field with one value. */
export function useLineField(key: LineKey): FieldState<string> {
  return { value: useValue(key), ...useChange<string>(key) }
}

/** A field with a list of values. */
export function useListField(key: ListKey): FieldState<readonly string[]> {
  return { value: useValue(key), ...useChange<readonly string[]>(key) }
}

function useValue<K extends LineKey | ListKey>(key: K): Metadata[K] {
  const source = useContext(FieldSourceContext)
  const stored = useArticle(({ session }) => (session?.metadata ?? EMPTY)[key])
  return source === null ? stored : source.metadata[key]
}

function useChange<T>(key: LineKey | ListKey): Omit<FieldState<T>, 'value'> {
  const source = useContext(FieldSourceContext)
  const changeArticle = useArticle(({ actions }) => actions.changeMetadata)
  const isLocked = useArticle(({ session }) => session?.readOnly ?? true)
  const changeMetadata = source?.change ?? changeArticle
  const isReadOnly = source === null && isLocked
  const change = useCallback((value: T) => changeMetadata({ [key]: value }), [changeMetadata, key])
  return { change, isReadOnly }
}
