import type { EditorState } from '@tiptap/pm/state'
import { useMemo, useSyncExternalStore } from 'react'
import { usePaperTools } from '../PaperContext.ts'
import { snapshotStore, type Snapshot } from './snapshotStore.ts'

/** Renders a component again when what it selects of the editor's state changes, and at no other key. `select` must stay the same function. */
export function useSnapshot<T extends Snapshot>(select: (state: EditorState) => T): T {
  const { editor } = usePaperTools()
  const store = useMemo(() => snapshotStore(editor, select), [editor, select])
  return useSyncExternalStore(store.subscribe, store.get)
}
