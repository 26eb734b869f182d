import type { FindingCounts } from '../../src/article/findingCounts.ts'
import type { DeskError } from '../../src/base/deskError.ts'
import { ok, type Result } from '../../src/base/result.ts'
import { countRest } from '../publish/checks/countRest.ts'
import type { SavedCounts } from '../publish/checks/countSaved.ts'
import { findingsCounter, type FindingsCounter } from '../publish/checks/findingsCounter.ts'
import { readyMeasure } from '../publish/checks/readyMeasure.ts'
import { profileOf } from '../publish/profiles/profileOf.ts'
import type { Profile } from '../../src/publish/profile.ts'
import { PAGE_PROFILE } from '../../src/publish/profiles.ts'
import { houseRules } from '../library/lexicons/houseRules.ts'
import type { FileSystem } from '../files/fileSystem.ts'
import type { Log } from '../log/log.ts'
import type { EventHub } from './eventHub.ts'
import type { LibraryRoom, OpenedLibrary } from './libraryRoom.ts'

/** How often windows hear of what was counted meanwhile, and how long it is counted on for after somebody asked, in milliseconds. */
const TELL_EVERY = 2000
const GO_ON_FOR = 30_000

/** Knows what the checks find in the saved articles of the library. */
export interface FindingsKeeper {
  /**
   * What they find in some articles, measured by a profile; null for one that cannot be checked. The index keeps what is measured by the profile
   * that a window turned to last: windows that stay with another are answered all the same.
   */
  counts(
    current: OpenedLibrary,
    profile: string,
    ids: readonly string[],
    windowId: string,
  ): Promise<Result<readonly (FindingCounts | null)[], DeskError>>
  /**
   * Resolves when the index holds no count that is not true any more, before it is asked for what was found. What it lacks is counted from then on,
   * for as long as somebody asks, and windows are told `library.changed`.
   */
  ready(current: OpenedLibrary): Promise<void>
}

/** What the keeper is made from. */
export interface FindingsKeeperParts {
  readonly fs: FileSystem
  readonly room: Pick<LibraryRoom, 'current'>
  readonly events: Pick<EventHub, 'tell'>
  readonly log: Log
  /** of the program */
  readonly version: string
  /** has articles checked; in a thread of its own unless told otherwise */
  readonly counter?: () => FindingsCounter
}

/** Makes the keeper. Its thread starts when it is first asked. */
export function findingsKeeper(parts: FindingsKeeperParts): FindingsKeeper {
  const { fs, room, events, log, version, counter = findingsCounter } = parts
  const readHouse = houseRules()
  let ask: FindingsCounter | null = null
  let asked = 0
  let running = false
  /** the profile that a window turned to last, and what each looks at */
  let by: Profile = PAGE_PROFILE
  const looks = new Map<string, string>()

  function count(
    { shelf: { library } }: OpenedLibrary,
    profile: Profile,
    ids: readonly string[],
  ): Promise<SavedCounts> {
    ask ??= counter()
    return ask({ library, ids, profile, version })
  }

  async function go(current: OpenedLibrary): Promise<void> {
    let told = Date.now()
    let owed = false
    running = true
    try {
      await countRest({
        index: current.index,
        count: (ids) => count(current, by, ids),
        progress() {
          owed = Date.now() - told < TELL_EVERY
          if (owed) return
          told = Date.now()
          events.tell('library.changed', {}, null)
        },
        stopped: () => Date.now() - asked > GO_ON_FOR || !isOpen(current),
      })
    } catch (cause) {
      // What is not counted yet stays open: whoever asks next has it begun again.
      log.error('findings were not counted on', { cause: String(cause) })
    } finally {
      running = false
    }
    if (owed && isOpen(current)) events.tell('library.changed', {}, null)
  }

  function isOpen(library: OpenedLibrary): boolean {
    const current = room.current()
    return current.ok && current.value.index === library.index
  }

  return {
    async counts(current, name, ids, windowId) {
      const profile = await profileOf(current.shelf, name)
      if (!profile.ok) return profile
      const window = `${current.shelf.library}\n${windowId}`
      const isLead = looks.get(window) !== name || name === by.name
      looks.set(window, name)
      // At once, or what is being counted on would bring the measure before back into the index.
      if (isLead) by = profile.value
      const { measure, checked } = await count(current, profile.value, ids)
      const found = checked.filter((each) => each !== null)
      if (isLead && measure !== '') {
        await current.index.putFindings(measure, found)
        // Again: `ready` may meanwhile have read the measure that the index had before.
        by = profile.value
      }
      return ok(checked.map((each) => each?.counts ?? null))
    },
    async ready(current) {
      asked = Date.now()
      const house = await readHouse(fs, current.shelf.library)
      if (!house.ok) return
      const profile = await readyMeasure(current.shelf, current.index, house.value, version)
      if (!profile.ok) return
      by = profile.value
      if (!running) void go(current)
    },
  }
}
