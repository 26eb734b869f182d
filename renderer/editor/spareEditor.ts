import { createEditorHost, NO_WINDOW } from './createEditorHost.ts'
import { createPaperEditor, type PaperEditor } from './createPaperEditor.ts'
import { liftBody } from './layBody.ts'

/** An editor without an article: to make one takes longer than to lay an article on it. */
let spare: PaperEditor | null = null

/** Makes an editor ahead of the first article: call it when the window has nothing else to do. */
export function prepareEditor(): void {
  spare ??= createPaperEditor(createEditorHost(NO_WINDOW))
}

/** An editor without an article; nobody else has it. */
export function takeEditor(): PaperEditor {
  const taken = spare ?? createPaperEditor(createEditorHost(NO_WINDOW))
  spare = null
  return taken
}

/** Gives an editor back when its article goes. One is kept; one that an input method is still busy with is not fit to be used again. */
export function giveBack(used: PaperEditor): void {
  const isFit = spare === null && !used.watch.isComposing()
  liftBody(used)
  used.host.renew(NO_WINDOW)
  if (isFit) spare = used
  else {
    used.watch.release()
    used.editor.destroy()
  }
}
