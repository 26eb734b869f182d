import { join } from 'node:path'
import { createDesk } from '../../main/desk/createDesk.ts'
import type { FileSystem } from '../../main/files/fileSystem.ts'
import { confSettings } from '../../main/settings/confSettings.ts'
import { recordingLog } from '../doubles/recordingLog.ts'
import { silentShell } from '../doubles/shellPort.ts'
import type { Ask } from './articleWay.ts'

/** A desk within this process, outside of any test runner. */
export interface PlainDesk {
  /** Asks as the main frame of a window. */
  readonly ask: Ask
  stop(): Promise<void>
}

const ORIGIN = 'http://127.0.0.1:40123'

/**
 * Starts a desk on a folder and opens its library `稿库`, which is made where it is not there.
 * @param folder absolute path, for the library and for the user's data
 * @param library absolute path of the library, where it lies elsewhere
 * @param userData absolute path of the user's data, likewise
 * @throws the error's code where the library cannot be opened or made
 */
export async function plainDesk(
  folder: string,
  fs: FileSystem,
  library = join(folder, '稿库'),
  userData = join(folder, 'userData'),
): Promise<PlainDesk> {
  const log = recordingLog()
  const desk = await createDesk(
    {
      userData,
      version: '1.2.3',
      shell: silentShell(),
      settings: confSettings(userData, log),
      log,
      clock: { now: () => new Date() },
      origins: [ORIGIN],
    },
    fs,
  )
  const ask = (async (channel: string, input: unknown) =>
    desk.call({ windowId: 'w1', origin: ORIGIN, mainFrame: true }, channel, input)) as Ask
  const { grant } = valueOf(await ask('folders.choose', { path: library, create: true }))
  const opened = await ask('library.open', { grant })
  if (!opened.ok) valueOf(await ask('library.create', { grant, name: '理论部' }))
  return { ask, stop: () => desk.stop() }
}

/** The value of an answer; throws the code of an error. */
export function valueOf<T>(result: { ok: true; value: T } | { ok: false; error: { code: string } }): T {
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}
