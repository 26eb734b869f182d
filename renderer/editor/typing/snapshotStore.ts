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

/** In milliseconds: who has typed nothing for so long rests. */
const REST = 240

/** In rests: whoever types on and on has the toolbar look after so many. */
const MOST = 4

/**
 * Draws a snapshot from the editor's state after each transaction: at once when the person moved or formatted, when the typing rests or now and then
 * while it does not, so that a key by itself costs the toolbar nothing.
 */
export function snapshotStore<T extends Snapshot>(editor: Editor, select: (state: EditorState) => T): SnapshotStore<T> {
  const listeners = new Set<() => void>()
  let value = select(editor.state)
  let waiting: Waiting | null = null

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
      if (waiting === null) waiting = lookTogether(editor, look)
      else waiting.isTyping = true
    } else if (waiting === null || transaction.docChanged || transaction.storedMarksSet) refresh()
    else waiting.isTyping = false
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

/** Those who look together, when the typing rests. */
interface Waiting {
  readonly looks: Set<() => void>
  /** whether something was typed since the last rest began */
  isTyping: boolean
}

const together = new WeakMap<Editor, Waiting>()

/** Looks in a moment, with all others of the same editor: there are as many snapshots as groups of tools, and each key would wake each of them. */
function lookTogether(editor: Editor, look: () => void): Waiting {
  const others = together.get(editor)
  if (others !== undefined) {
    others.looks.add(look)
    return others
  }
  const waiting = { looks: new Set([look]), isTyping: false }
  together.set(editor, waiting)
  const rest = (rests: number): void => {
    if (waiting.isTyping && rests < MOST) {
      waiting.isTyping = false
      setTimeout(rest, REST, rests + 1)
      return
    }
    together.delete(editor)
    for (const each of waiting.looks) each()
  }
  setTimeout(rest, REST, 1)
  return waiting
}

function sameSnapshot(a: Snapshot, b: Snapshot): boolean {
  return Object.keys(b).every((key) => a[key] === b[key])
}
