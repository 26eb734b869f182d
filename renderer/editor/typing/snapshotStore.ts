import type { Editor } from '@tiptap/core'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { ReplaceStep } from '@tiptap/pm/transform'
import { restAfterTyping, type Rest } from './restAfterTyping.ts'

/** A value drawn from the editor's state, and who wants to know when it changes. */
export interface SnapshotStore<T> {
  readonly get: () => T
  readonly subscribe: (listener: () => void) => () => void
}

/** What a snapshot holds: plain values, compared one by one. */
export type Snapshot = Readonly<Record<string, string | number | boolean | null>>

/** In milliseconds: whoever types on and on has the toolbar look so often. */
const WHILE_TYPING = 1000

/**
 * Draws a snapshot from the editor's state after each transaction: at once when the person moved or formatted, when the typing rests or now and then
 * while it does not, so that a key by itself costs the toolbar nothing.
 */
export function snapshotStore<T extends Snapshot>(editor: Editor, select: (state: EditorState) => T): SnapshotStore<T> {
  const listeners = new Set<() => void>()
  let value = select(editor.state)
  let waiting: Rest | null = null

  const refresh = (): void => {
    if (editor.isDestroyed) return
    const next = select(editor.state)
    if (sameSnapshot(value, next)) return
    value = next
    for (const listener of listeners) listener()
  }
  const look = (): void => {
    waiting = null
    if (listeners.size > 0) refresh()
  }
  const hear = ({ transaction }: { transaction: Transaction }): void => {
    if (transaction.steps.some((step) => step instanceof ReplaceStep)) {
      waiting ??= lookTogether(editor, look)
      waiting.stir()
    } else if (waiting === null || transaction.docChanged || transaction.storedMarksSet) refresh()
  }
  return {
    get: () => value,
    subscribe(listener) {
      if (listeners.size === 0) {
        editor.on('transaction', hear)
        refresh()
      }
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        editor.off('transaction', hear)
      }
    },
  }
}

const together = new WeakMap<Editor, { readonly looks: Set<() => void>; readonly rest: Rest }>()

/** Has a look taken in a moment, with all others of the same editor: there are as many snapshots as groups of tools. */
function lookTogether(editor: Editor, look: () => void): Rest {
  const others = together.get(editor)
  if (others !== undefined) {
    others.looks.add(look)
    return others.rest
  }
  const looks = new Set([look])
  const rest = restAfterTyping(() => {
    together.delete(editor)
    for (const each of looks) each()
  }, WHILE_TYPING)
  together.set(editor, { looks, rest })
  return rest
}

function sameSnapshot(a: Snapshot, b: Snapshot): boolean {
  return Object.keys(b).every((key) => a[key] === b[key])
}
