import { ok } from '../../../src/base/result.ts'
import { changeLists } from '../../../src/library/lists/changeLists.ts'
import { listUse } from '../../../src/library/lists/listUse.ts'
import { rawList } from '../../../src/library/lists/restoreList.ts'
import { readLists } from '../../../src/library/lists/readLists.ts'
import type { Handlers } from '../../ipc/handlers.ts'
import { changeLibraryFile } from '../../library/changeLibraryFile.ts'
import { readLibraryFile } from '../../library/readLibraryFile.ts'
import type { DeskParts } from '../deskParts.ts'
import type { Edits } from '../edits/createEdits.ts'

type ListChannels = Extract<keyof Handlers, `lists.${string}`>

/** The lists of values (名单) of the library: what is on them, how it is used, and changes of them. */
export function listHandlers({ fs, room, events }: DeskParts, edits: Edits): Pick<Handlers, ListChannels> {
  return {
    'lists.get': async () => {
      const current = room.current()
      if (!current.ok) return current
      const file = await readLibraryFile(fs, current.value.info.path)
      return file.ok ? ok({ lists: readLists(file.value.content) }) : file
    },
    'lists.used': async ({ list }) => {
      const current = room.current()
      if (!current.ok) return current
      const file = await readLibraryFile(fs, current.value.info.path)
      if (!file.ok) return file
      const used = await current.value.index.used(list)
      return used.ok ? ok(listUse(list, readLists(file.value.content), used.value)) : used
    },
    'lists.change': async (change) => {
      const current = room.current()
      if (!current.ok) return current
      const { list } = change
      let before: readonly unknown[] = []
      const changed = await changeLibraryFile(current.value.shelf, (content) => {
        before = rawList(content, list)
        return changeLists(content, change)
      })
      if (!changed.ok) return changed
      if ('withBatch' in change && change.withBatch === true)
        edits.noteList(current.value, { list, before, after: rawList(changed.value, list) })
      events.tell('lists.changed', {}, null)
      return ok({ lists: readLists(changed.value) })
    },
  }
}
