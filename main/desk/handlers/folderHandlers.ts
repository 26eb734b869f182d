import { isAbsolute } from 'node:path'
import { deskError } from '../../../src/base/deskError.ts'
import { err, ok } from '../../../src/base/result.ts'
import { storageError } from '../../files/storageError.ts'
import type { Handlers } from '../../ipc/handlers.ts'
import type { DeskParts } from '../deskParts.ts'
import { listFolders } from '../listFolders.ts'

type FolderChannels = 'folders.ask' | 'folders.list' | 'folders.choose' | 'folders.reveal'

/** How a person chooses folders: by the system's dialog where the shell has one, else by the window's own. */
export function folderHandlers({ options: { shell }, fs, granted }: DeskParts): Pick<Handlers, FolderChannels> {
  return {
    'folders.ask': async ({ purpose }, { windowId }) => {
      if (!shell.nativeDialogs) return err(deskError('contract.notHere'))
      const path = await shell.askFolder(purpose, windowId)
      return ok({ chosen: path === null ? null : await granted.grant(path) })
    },
    'folders.list': async ({ path }) =>
      shell.nativeDialogs ? err(deskError('contract.notHere')) : listFolders(fs, path),
    'folders.choose': async ({ path, create }) => {
      if (shell.nativeDialogs) return err(deskError('contract.notHere'))
      if (!isAbsolute(path)) return err(deskError('contract.badInput', { detail: 'path: not absolute' }))
      try {
        if (create) await fs.mkdir(path)
        if (!(await fs.stat(path)).isDirectory()) return err(deskError('contract.badInput', { detail: 'path: a file' }))
        return ok(await granted.grant(path))
      } catch (cause) {
        return err(storageError(cause, path))
      }
    },
    'folders.reveal': async ({ grant }) => {
      const folder = granted.pathOf(grant)
      if (folder === null) return err(deskError('contract.notGranted'))
      await shell.reveal(folder)
      return ok({})
    },
  }
}
