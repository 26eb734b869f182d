import { join } from 'node:path'
import { isArticleGone } from '../documents/bin/isArticleGone.ts'
import { createUnsentFiles } from '../documents/unsent/unsentFiles.ts'
import { nodeFileSystem, type FileSystem } from '../files/fileSystem.ts'
import { createGrantedPaths } from '../files/grantedPaths.ts'
import { deskIdentity } from '../documents/lock/deskIdentity.ts'
import { LOCK_TIMES } from '../documents/lock/lockTimes.ts'
import { systemTicker } from '../files/ticker.ts'
import { readAsset } from '../documents/assets/readAsset.ts'
import { createRouter } from '../ipc/router.ts'
import type { Desk, DeskOptions } from './desk.ts'
import type { DeskParts } from './deskParts.ts'
import { createEventHub } from './eventHub.ts'
import { findingsKeeper } from './findingsKeeper.ts'
import { articleHandlers } from './handlers/articleHandlers.ts'
import { assetHandlers } from './handlers/assetHandlers.ts'
import { binHandlers } from './handlers/binHandlers.ts'
import { copiedHandlers } from './handlers/copiedHandlers.ts'
import { checkHandlers } from './handlers/checkHandlers.ts'
import { deskHandlers } from './handlers/deskHandlers.ts'
import { createEdits } from './edits/createEdits.ts'
import { editHandlers } from './handlers/editHandlers.ts'
import { folderHandlers } from './handlers/folderHandlers.ts'
import { historyHandlers } from './handlers/historyHandlers.ts'
import { intakeHandlers } from './handlers/intakeHandlers.ts'
import { lexiconHandlers } from './handlers/lexiconHandlers.ts'
import { listHandlers } from './handlers/listHandlers.ts'
import { lockHandlers } from './handlers/lockHandlers.ts'
import { libraryHandlers } from './handlers/libraryHandlers.ts'
import { packageHandlers } from './handlers/packageHandlers.ts'
import { publishHandlers } from './handlers/publishHandlers.ts'
import { templateHandlers } from './handlers/templateHandlers.ts'
import { reviewHandlers } from './handlers/reviewHandlers.ts'
import { suggestHandlers } from './handlers/suggestHandlers.ts'
import { statisticsHandlers } from './handlers/statisticsHandlers.ts'
import { settingsHandlers } from './handlers/settingsHandlers.ts'
import { unsentHandlers } from './handlers/unsentHandlers.ts'
import { windowHandlers } from './handlers/windowHandlers.ts'
import { createLibraryRoom } from './libraryRoom.ts'
import { personName } from './personName.ts'
import { reopenLibrary } from './rememberLibrary.ts'

/** How long the desk runs before it looks for words about articles that are gone: its window is shown by then. And how long they stay. In milliseconds. */
const SWEEP_AFTER = 20_000
const UNSENT_STAYS = 30 * 86_400_000

/**
 * Builds the desk, every service in order, and opens the library of the last time. A library that cannot be opened does not keep the desk
 * from starting.
 * @param fs the machine's own disk unless told otherwise
 */
export async function createDesk(options: DeskOptions, fs: FileSystem = nodeFileSystem): Promise<Desk> {
  const { log, clock, origins } = options
  const events = createEventHub(log)
  const locks = {
    me: await deskIdentity(fs, options.userData),
    person: () => personName(options.settings.read()),
    ticker: systemTicker,
    times: options.lockTimes ?? LOCK_TIMES,
  }
  const room = createLibraryRoom({ fs, clock, log, events, locks, userData: options.userData })
  const findings = findingsKeeper({ fs, room, events, log, version: options.version })
  const unsent = createUnsentFiles(fs, join(options.userData, 'unsent'))
  const parts: DeskParts = { options, fs, granted: createGrantedPaths(fs), events, room, findings, unsent }
  const edits = createEdits(parts)
  const route = createRouter(
    {
      ...deskHandlers(parts),
      ...settingsHandlers(parts),
      ...folderHandlers(parts),
      ...libraryHandlers(parts),
      ...intakeHandlers(parts),
      ...packageHandlers(parts),
      ...articleHandlers(parts),
      ...binHandlers(parts),
      ...listHandlers(parts, edits),
      ...statisticsHandlers(parts),
      ...editHandlers(parts, edits),
      ...lockHandlers(parts),
      ...assetHandlers(parts),
      ...copiedHandlers(parts),
      ...historyHandlers(parts),
      ...reviewHandlers(parts),
      ...checkHandlers(parts),
      ...suggestHandlers(parts),
      ...lexiconHandlers(parts),
      ...publishHandlers(parts),
      ...templateHandlers(parts),
      ...unsentHandlers(parts),
      ...windowHandlers(parts),
    },
    origins,
    log,
  )
  await reopenLibrary(parts)
  log.info('desk started', { version: options.version, shell: options.shell.kind })

  const sweeping = setTimeout(() => {
    void unsent.sweep(clock.now().getTime() - UNSENT_STAYS, (library, id) => isArticleGone(fs, library, id))
  }, SWEEP_AFTER)
  sweeping.unref()
  const running = new Set<Promise<unknown>>()
  return {
    async call(sender, channel, input) {
      const answer = route(sender, channel, input)
      running.add(answer)
      try {
        return await answer
      } finally {
        running.delete(answer)
      }
    },
    async readAsset(id, name) {
      const current = room.current()
      return current.ok ? readAsset(current.value.shelf, id, name) : current
    },
    subscribe: (listener) => events.subscribe(listener),
    tell: (event, payload, windowId) => events.tell(event, payload, windowId),
    windowClosed(windowId) {
      const current = room.current()
      if (current.ok) current.value.open.windowClosed(windowId)
    },
    async stop() {
      clearTimeout(sweeping)
      // A save that runs is a person's text on its way to the disk.
      await Promise.allSettled(running)
      await room.leave()
      log.info('desk stopped')
    },
  }
}
