import { createStore, type StoreApi } from 'zustand/vanilla'
import type { DeskError } from '../../src/base/deskError.ts'
import { readLexicon } from '../../src/check/lexicon/readLexicon.ts'
import type { LexiconHead } from '../../src/check/lexicon/lexicon.ts'
import type { LexiconPreview } from '../../src/check/lexicon/previewLexicon.ts'
import type { Bridge } from '../../src/contract/bridge.ts'

/** A list of the library, as the dialog shows it. */
export interface LexiconRow extends LexiconHead {
  readonly file: string
  readonly count: number
  readonly text: string
}

/** A list that is looked at before it is kept. */
export interface PendingImport {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly preview: LexiconPreview
}

/** The word lists of the library, as their dialog works with them. */
export interface LexiconsState {
  /** null until the desk has answered */
  readonly rows: readonly LexiconRow[] | null
  readonly pending: PendingImport | null
  readonly error: DeskError | null
  readonly refresh: () => Promise<void>
  /** Looks at a file; what it holds is then pending. */
  readonly inspect: (name: string, bytes: Uint8Array<ArrayBuffer>) => Promise<void>
  /** Keeps the pending list under what it is called now. */
  readonly keep: (head: LexiconHead) => Promise<void>
  readonly drop: () => void
  /** Takes a list out of use; gives where its file lies now, null where it could not be. */
  readonly remove: (row: LexiconRow) => Promise<string | null>
  /** Takes a list that was removed back into use. */
  readonly restore: (row: LexiconRow) => Promise<void>
}

/** Makes the store of the word lists' dialog. */
export function createLexiconsStore(bridge: Bridge): StoreApi<LexiconsState> {
  return createStore<LexiconsState>((set, get) => ({
    rows: null,
    pending: null,
    error: null,
    async refresh() {
      const answer = await bridge['lexicons.list']({})
      if (!answer.ok) set({ rows: get().rows ?? [], error: answer.error })
      else
        set({
          error: null,
          rows: answer.value.files.map(({ file, text }) => {
            const { name, kind, version, date, by, count } = readLexicon(text, file)
            return { file, text, name, kind, version, date, by, count }
          }),
        })
    },
    async inspect(name, bytes) {
      const answer = await bridge['lexicons.inspect']({ name, bytes })
      set(answer.ok ? { pending: { bytes, preview: answer.value }, error: null } : { error: answer.error })
    },
    async keep({ name, kind, version, date, by }) {
      const { pending } = get()
      if (pending === null) return
      const answer = await bridge['lexicons.import']({ bytes: pending.bytes, head: { name, kind, version, date, by } })
      set(answer.ok ? { pending: null, error: null } : { error: answer.error })
      await get().refresh()
    },
    drop: () => set({ pending: null, error: null }),
    async remove({ file }) {
      const answer = await bridge['lexicons.remove']({ file })
      if (!answer.ok) set({ error: answer.error })
      await get().refresh()
      return answer.ok ? answer.value.keptAt : null
    },
    async restore({ text, name, kind, version, date, by }) {
      const bytes = new TextEncoder().encode(text)
      const answer = await bridge['lexicons.import']({ bytes, head: { name, kind, version, date, by } })
      if (!answer.ok) set({ error: answer.error })
      await get().refresh()
    },
  }))
}
