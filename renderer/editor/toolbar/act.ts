import { holdLeaf } from '../leaf.ts'
import type { PaperTools } from '../PaperContext.ts'
import type { Editor } from '@tiptap/core'

/**
 * Runs a command from the toolbar: when a composition is under way, after it has ended (the press itself ends it).
 * @param focus gives the paper the focus afterwards; a person who works the toolbar by keyboard keeps his place there
 */
export async function act(
  { editor, watch }: PaperTools,
  run: (editor: Editor) => unknown,
  focus: boolean,
): Promise<void> {
  const isHere = holdLeaf(editor)
  if (watch.isComposing()) await watch.settled()
  if (!isHere() || !editor.isEditable) return
  run(editor)
  if (focus) editor.view.focus()
}
