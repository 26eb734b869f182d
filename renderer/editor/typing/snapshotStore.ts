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
const WHILE_TYPING = 240

/**
 * Draws a snapshot from the editor's state after each transaction: at once when the person moved or formatted, now and then while typing, so that
 * a key by itself costs the toolbar nothing.
 */
export function snapshotStore<T extends Snapshot>(editor: Editor, select: (state: EditorState) => T): SnapshotStore<T> {
  const listeners = new Set<() => void>()
  let value = select(editor.state)
  let waits = false

  const refresh = (): void => {
    if (editor.isDestroyed) return
    const next = select(editor.state)
    if (sameSnapshot(value, next)) return
    value = next
    for (const listener of listeners) listener()
  }
  const look = (): void => {
    waits = false
    if (listeners.size > 0) refresh()
  }
  const hear = ({ transaction }: { transaction: Transaction }): void => {
    if (transaction.steps.some((step) => step instanceof ReplaceStep)) {
      if (!waits) lookTogether(editor, look)
      waits = true
    } else if (!waits) refresh()
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

const together = new WeakMap<Editor, Set<() => void>>()

/** Looks in a moment, with all others of the same editor: there are as many snapshots as groups of tools, and each key would wake each of them. */
function lookTogether(editor: Editor, look: () => void): void {
  const waiting = together.get(editor)
  if (waiting !== undefined) {
    waiting.add(look)
    return
  }
  const looks = new Set([look])
  together.set(editor, looks)
  setTimeout(() => {
    together.delete(editor)
    for (const each of looks) each()
  }, WHILE_TYPING)
}

function sameSnapshot(a: Snapshot, b: Snapshot): boolean {
  return Object.keys(b).every((key) => a[key] === b[key])
}
