import type { StoreApi } from 'zustand/vanilla'
import type { IgnoredFinding } from '../../src/article/ignoredFinding.ts'
import type { LexiconFile } from '../../src/check/lexicon/lexiconFile.ts'
import type { Bridge } from '../../src/contract/bridge.ts'
import type { LibraryState } from '../library/libraryStore.ts'

/** Who is told what the house of the open library has. */
export interface HouseListener {
  readonly lists: (files: readonly LexiconFile[]) => void
  readonly ignored: (lines: readonly IgnoredFinding[]) => void
}

/** Asks the desk for the word lists and for what the library lets stand: at the start, with another library, and at every change. */
export function watchHouse(bridge: Bridge, library: StoreApi<LibraryState>, { lists, ignored }: HouseListener): void {
  let visit = 0
  const askLists = async (mine: number) => {
    const answer = await bridge['lexicons.list']({})
    if (mine === visit) lists(answer.ok ? answer.value.files : [])
  }
  const askIgnored = async (mine: number) => {
    const answer = await bridge['checks.ignored']({})
    if (mine === visit) ignored(answer.ok ? answer.value.ignored : [])
  }
  const askAll = () => {
    visit += 1
    if (library.getState().library === null) return
    void askLists(visit)
    void askIgnored(visit)
  }
  bridge.on('lexicons.changed', () => void askLists(visit))
  bridge.on('checks.ignoredChanged', () => void askIgnored(visit))
  library.subscribe((now, before) => {
    if (now.library !== before.library) askAll()
  })
  askAll()
}
