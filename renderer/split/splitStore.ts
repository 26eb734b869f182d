import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Article } from '../../src/article/article.ts'
import { deskError, type DeskError } from '../../src/base/deskError.ts'
import type { Bridge } from '../../src/contract/bridge.ts'
import { MOST_BYTES } from '../../src/contract/channels.ts'
import type { Manuscript } from '../../src/intake/manuscript.ts'
import type { ViewState } from '../app/viewStore.ts'
import { onLibraryChanged } from '../bridge/onLibraryChanged.ts'
import type { LibraryState } from '../library/libraryStore.ts'
import { roomForTwo, type RoomForTwo, type Widths } from './roomForTwo.ts'

/** What stands beside the paper: a choice that is yet to be made, an article, or a manuscript. `reading`: it is on its way. */
export type SplitShown =
  | { readonly kind: 'choice' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'article'; readonly id: string; readonly article: Article; readonly etag: string }
  | { readonly kind: 'manuscript'; readonly name: string; readonly manuscript: Manuscript }
  | { readonly kind: 'failed'; readonly error: DeskError }

/** 分栏: what is shown beside the paper, for as long as the library is open. */
export interface SplitState {
  /** null: nothing, the paper has the column to itself */
  readonly shown: SplitShown | null
  /** what stood there before another was to be chosen */
  readonly before: SplitShown | null
  readonly choose: () => void
  /** Goes back to what stood there before a choice; closes where nothing did. */
  readonly back: () => void
  readonly showArticle: (id: string) => Promise<void>
  /** Reads a manuscript; nothing of it is kept. */
  readonly showManuscript: (file: Pick<File, 'name' | 'size' | 'arrayBuffer'>) => Promise<void>
  readonly close: () => void
}

/** What the store works with. */
export interface SplitStoreOptions {
  readonly bridge: Bridge
  readonly library: StoreApi<LibraryState>
  readonly view: StoreApi<ViewState>
  /** how wide the columns are, and the letters of the papers */
  readonly widths: () => Widths
}

/** Makes the store of what is shown beside the paper. It follows the shown article's file; another library closes it. */
export function createSplitStore({ bridge, library, view, widths }: SplitStoreOptions): StoreApi<SplitState> {
  let asked = 0
  let room: RoomForTwo | null = null
  let width = 0

  const store = createStore<SplitState>((set, get) => {
    const put = (shown: SplitShown): void => {
      if (get().shown === null) makeRoom()
      set({ shown, before: shown.kind === 'choice' ? get().shown : null })
    }
    return {
      shown: null,
      before: null,
      choose: () => {
        if (get().shown?.kind !== 'choice') put({ kind: 'choice' })
      },
      back() {
        const { before, close } = get()
        if (before === null) close()
        else set({ shown: before, before: null })
      },
      async showArticle(id) {
        const mine = (asked += 1)
        if (get().shown === null) put({ kind: 'reading', name: '' })
        const read = await bridge['article.read']({ id })
        if (mine !== asked || get().shown === null) return
        put(read.ok ? { kind: 'article', id, ...read.value } : { kind: 'failed', error: read.error })
      },
      async showManuscript(file) {
        const mine = (asked += 1)
        put({ kind: 'reading', name: file.name })
        const shown = await readManuscript(bridge, file)
        if (mine === asked && get().shown !== null) put(shown)
      },
      close() {
        asked += 1
        set({ shown: null, before: null })
        window.removeEventListener('resize', narrowed)
        room?.giveBack()
        room = null
      },
    }
  })

  onLibraryChanged(bridge, () => void follow())
  library.subscribe((now, old) => {
    if (now.library?.id !== old.library?.id && store.getState().shown !== null) store.getState().close()
  })
  return store

  /** Now, and whenever the window is made narrower while two papers are there. */
  function makeRoom(): void {
    room = roomForTwo(view, widths)
    width = window.innerWidth
    room.make(width)
    window.addEventListener('resize', narrowed)
  }

  function narrowed(): void {
    if (window.innerWidth < width) room?.make(window.innerWidth)
    width = window.innerWidth
  }

  /** Takes the shown article anew where its file is another than before. */
  async function follow(): Promise<void> {
    const { shown } = store.getState()
    if (shown?.kind !== 'article') return
    const read = await bridge['article.read']({ id: shown.id })
    if (store.getState().shown !== shown || (read.ok && read.value.etag === shown.etag)) return
    store.setState({
      shown: read.ok ? { kind: 'article', id: shown.id, ...read.value } : { kind: 'failed', error: read.error },
    })
  }
}

async function readManuscript(bridge: Bridge, file: Pick<File, 'name' | 'size' | 'arrayBuffer'>): Promise<SplitShown> {
  const failed = (error: DeskError): SplitShown => ({ kind: 'failed', error: { ...error, path: file.name } })
  if (file.size > MOST_BYTES) return failed(deskError('input.tooLarge'))
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    const read = await bridge['intake.read']({ name: file.name, bytes })
    return read.ok ? { kind: 'manuscript', name: file.name, manuscript: read.value } : failed(read.error)
  } catch (cause) {
    return failed(deskError('input.unreadable', { detail: String(cause) }))
  }
}
