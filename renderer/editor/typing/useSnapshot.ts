import type { EditorState } from '@tiptap/pm/state'
import { useState, useSyncExternalStore } from 'react'
import { usePaperTools } from '../PaperContext.ts'
import { snapshotStore, type Snapshot } from './snapshotStore.ts'

/** Renders a component again when what it selects of the editor's state changes, and at no other key. `select` is read once. */
export function useSnapshot<T extends Snapshot>(select: (state: EditorState) => T): T {
  const { editor } = usePaperTools()
  const [store] = useState(() => snapshotStore(editor, select))
  return useSyncExternalStore(store.subscribe, store.get)
}
