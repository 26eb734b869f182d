import { openLibrary } from '../library/openLibrary.ts'
import type { DeskParts } from './deskParts.ts'

/** How many libraries are offered again. */
const MOST_RECENT = 10

/** Puts a library first among those that are offered again. That it could not be written down does no harm but to the next start. */
export function rememberLibrary({ options: { settings, log } }: DeskParts, path: string): void {
  try {
    const others = settings.read().recentLibraries.filter((other) => other !== path)
    settings.change({ recentLibraries: [path, ...others].slice(0, MOST_RECENT) })
  } catch (cause) {
    log.warn('the library could not be remembered', { cause: String(cause) })
  }
}

/** Opens the library of the last time, if it is still there. */
export async function reopenLibrary({ options: { settings, log }, fs, room }: DeskParts): Promise<void> {
  const [last] = settings.read().recentLibraries
  if (last === undefined) return
  const library = await openLibrary(fs, last)
  if (library.ok) room.enter(library.value)
  else log.warn('the last library could not be opened', { code: library.error.code })
}
