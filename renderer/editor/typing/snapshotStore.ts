import type { Editor } from '@tiptap/core'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { ReplaceStep } from '@tiptap/pm/transform'

/** A value drawn from the editor's state, and who wants to know when it changes. */
export interface SnapshotStore<T> {
  readonly get: () => T
  readonly subscribe: (listener: () => void) => () => void
}

/** What a snapshot holds: plain values, compared one by one. */
export type Snapshot = Readonly<Record<string, string | number | boolean | null>>

/** In milliseconds: while a person types, the toolbar looks no more often than this. */
const WHILE_TYPING = 160

/**
 * Draws a snapshot from the editor's state after each transaction: at once when the person moved or formatted, now and then while typing, so that
 * a key by itself costs the toolbar nothing.
 */
export function snapshotStore<T extends Snapshot>(editor: Editor, select: (state: EditorState) => T): SnapshotStore<T> {
  const listeners = new Set<() => void>()
  let value = select(editor.state)
  let timer: ReturnType<typeof setTimeout> | undefined

  const refresh = (): void => {
    timer = undefined
    if (editor.isDestroyed) return
    const next = select(editor.state)
    if (sameSnapshot(value, next)) return
    value = next
    for (const listener of listeners) listener()
  }
  const hear = ({ transaction }: { transaction: Transaction }): void => {
    if (transaction.steps.some((step) => step instanceof ReplaceStep)) {
      timer ??= setTimeout(refresh, WHILE_TYPING)
    } else if (timer === undefined) refresh()
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
        clearTimeout(timer)
        timer = undefined
      }
    },
  }
}

function sameSnapshot(a: Snapshot, b: Snapshot): boolean {
  return Object.keys(b).every((key) => a[key] === b[key])
}
