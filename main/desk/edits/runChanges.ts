import type { MetadataPatch } from '../../../src/article/metadata.ts'
import type { ArticleChange, RefusedChange } from '../../../src/library/edits/articleChange.ts'
import { changeMetadata, type ChangedMetadata } from '../../documents/edits/changeMetadata.ts'
import type { Shelf } from '../../documents/shelf.ts'
import { mapSome } from '../../library/mapSome.ts'

/** Articles written side by side: most of a write is waiting for the disk. */
const AT_ONCE = 4

/** A change that is asked for: the fields as they were seen, and as they are to be. */
export interface WantedChange {
  readonly id: string
  readonly title: string
  readonly seen: MetadataPatch
  readonly patch: MetadataPatch
}

/** What a run of changes tells and asks on its way. */
export interface RunOptions {
  readonly who: string
  readonly isOpen: (id: string) => boolean
  readonly isCancelled: () => boolean
  readonly onChanged: (id: string, patch: MetadataPatch, changed: ChangedMetadata) => void
  readonly onItem: (done: number) => void
}

/** What became of a run. */
export interface RunOutcome {
  readonly done: readonly ArticleChange[]
  readonly refused: readonly RefusedChange[]
}

/** Makes changes one article after the other, each written safely by itself; one that is refused does not stop the rest. */
export async function runChanges(
  shelf: Shelf,
  wanted: readonly WantedChange[],
  { who, isOpen, isCancelled, onChanged, onItem }: RunOptions,
): Promise<RunOutcome> {
  const done: ArticleChange[] = []
  const refused: RefusedChange[] = []
  let ended = 0
  await mapSome(wanted, AT_ONCE, async ({ id, title, seen, patch }) => {
    if (isCancelled()) return
    const changed = await changeMetadata(shelf, { id, patch, seen }, who, isOpen)
    if (changed.ok) {
      done.push({ id, title: changed.value.title, before: changed.value.before, after: patch })
      onChanged(id, patch, changed.value)
    } else refused.push({ id, title, before: seen, after: patch, error: changed.error })
    onItem((ended += 1))
  })
  return { done, refused }
}
