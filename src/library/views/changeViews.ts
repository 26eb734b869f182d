import { isJsonObject } from '../../article/isJsonObject.ts'
import { deskError, type DeskError } from '../../base/deskError.ts'
import { err, ok, type Result } from '../../base/result.ts'
import { readViews } from './readViews.ts'

/** The most views of one library. */
export const MOST_VIEWS = 40

/** One change of a library's views. */
export type ViewChange =
  | { readonly kind: 'add'; readonly id: string; readonly name: string; readonly query: string }
  | { readonly kind: 'rename'; readonly id: string; readonly name: string }
  | { readonly kind: 'remove'; readonly id: string }

type Raw = Readonly<Record<string, unknown>>

/** Makes a change in what a library's file holds; everything else in it stays. Errors are `views.taken`, `views.gone` and `views.many`. */
export function changeViews(library: Raw, change: ViewChange): Result<Raw, DeskError> {
  const known = readViews(library)
  const list: unknown[] = Array.isArray(library.views) ? library.views : []
  if (change.kind !== 'remove' && known.some(({ id, name }) => name === change.name && id !== change.id))
    return err(deskError('views.taken'))
  if (change.kind === 'add') {
    if (known.length >= MOST_VIEWS) return err(deskError('views.many'))
    const { id, name, query } = change
    return ok({ ...library, views: [...list, { id, name, query }] })
  }
  if (!known.some(({ id }) => id === change.id)) return err(deskError('views.gone'))
  const isIt = (raw: unknown) => isJsonObject(raw) && raw.id === change.id
  const views =
    change.kind === 'remove'
      ? list.filter((raw) => !isIt(raw))
      : list.map((raw) => (isJsonObject(raw) && isIt(raw) ? { ...raw, name: change.name } : raw))
  return ok({ ...library, views })
}
