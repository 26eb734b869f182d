import type { Editor } from '@tiptap/core'
import type { DocumentJson } from '../../src/article/document/documentJson.ts'
import type { RenewableHost } from './createEditorHost.ts'
import { createPaperEditor } from './createPaperEditor.ts'
import { createPaperHandle } from './createPaperHandle.ts'
import type { Sharing } from './sharing/sharingExtension.ts'
import { countBlocks } from './typing/countBlocks.ts'
import { restAfterTyping } from './typing/restAfterTyping.ts'
import { watchComposition, type CompositionWatch } from './typing/watchComposition.ts'

/** An editor at work in the window. */
export interface MountedPaper {
  readonly editor: Editor
  readonly watch: CompositionWatch
  setEditable(editable: boolean): void
  unmount(): void
}

/** Puts an editor into an element and tells the window: ready, edited at each change, the count when the typing has rested. */
export function mountPaper(
  element: HTMLElement,
  document: DocumentJson,
  sharing: Sharing,
  editable: boolean,
  host: RenewableHost,
): MountedPaper {
  const { editor, refused } = createPaperEditor(element, document, sharing, editable, host)
  const watch = watchComposition(editor.view.dom, () => editor.view.composing)
  host.waitWith(() => watch.settled())
  const count = countBlocks()
  const rest = restAfterTyping(() => host.onRested(count(editor.state.doc)))
  // Of every transaction, also of those that tell TipTap to keep quiet: the journal must know each step.
  editor.on('transaction', ({ transaction, appendedTransactions }) => {
    if (![transaction, ...appendedTransactions].some((each) => each.docChanged)) return
    host.onEdited()
    rest.stir()
  })
  host.onReady(createPaperHandle(editor, watch, refused ? document : null, host))
  host.onRested(count(editor.state.doc))
  return {
    editor,
    watch,
    setEditable: (wanted) => editor.setEditable(wanted && !refused, false),
    unmount() {
      rest.cancel()
      watch.release()
      host.onReady(null)
      const { dom } = editor.view
      editor.destroy()
      // The browser and the toolbar's last drawing know the editor for a while: they keep no article with it.
      dom.replaceChildren()
    },
  }
}
