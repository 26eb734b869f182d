import { isJsonObject } from '../../article/isJsonObject.ts'
import type { SavedView } from './savedView.ts'

/** Reads the views of a library's file. What is no view, or has the id of one before it, is passed over; it stays in the file. */
export function readViews(library: Readonly<Record<string, unknown>>): SavedView[] {
  const ids = new Set<string>()
  return (Array.isArray(library.views) ? (library.views as unknown[]) : []).flatMap((raw) => {
    if (!isJsonObject(raw)) return []
    const { id, name, query } = raw
    if (typeof id !== 'string' || typeof name !== 'string' || typeof query !== 'string') return []
    if (id === '' || name.trim() === '' || query.length > 1000 || ids.has(id)) return []
    ids.add(id)
    return [{ id, name: name.trim().slice(0, 60), query }]
  })
}
