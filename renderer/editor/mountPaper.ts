import type { Editor } from '@tiptap/core'
import type { Transaction } from '@tiptap/pm/state'
import type { RenewableHost } from './createEditorHost.ts'
import { createPaperHandle } from './createPaperHandle.ts'
import { goneHandle } from './goneHandle.ts'
import { layBody } from './layBody.ts'
import { showAsLeft } from './leftPaper.ts'
import type { PaperProps } from './paperProps.ts'
import { giveBack, takeEditor } from './spareEditor.ts'
import { countBlocks } from './typing/countBlocks.ts'
import { restAfterTyping } from './typing/restAfterTyping.ts'
import type { CompositionWatch } from './typing/watchComposition.ts'

/** An editor at work in the window. */
export interface MountedPaper {
  readonly editor: Editor
  readonly watch: CompositionWatch
  readonly host: RenewableHost
  setEditable(editable: boolean): void
  unmount(): void
}

/** Puts an editor with an article into an element and tells the window: ready, edited at each change, the count when the typing has rested. */
export function mountPaper(element: HTMLElement, props: PaperProps): MountedPaper {
  const { document, sharing, editable, left } = props
  const paper = takeEditor()
  const { editor, watch, host } = paper
  host.renew(props)
  const isWhole = layBody(paper, element, document, sharing, editable, left)
  if (left !== undefined) showAsLeft(editor.view, left)
  const count = countBlocks()
  const rest = restAfterTyping(() => host.onRested(count(editor.state.doc)))
  // Of every transaction, also of those that tell TipTap to keep quiet: the journal must know each step.
  const hear = (heard: { readonly transaction: Transaction; readonly appendedTransactions: Transaction[] }): void => {
    if (![heard.transaction, ...heard.appendedTransactions].some((each) => each.docChanged)) return
    host.onEdited()
    rest.stir()
  }
  editor.on('transaction', hear)
  const handle = createPaperHandle(editor, watch, isWhole ? null : document, host)
  host.onReady(handle)
  host.onRested(count(editor.state.doc))
  return {
    editor,
    watch,
    host,
    setEditable(wanted) {
      if (editor.options.editable !== (wanted && isWhole)) editor.setEditable(wanted && isWhole, false)
    },
    unmount() {
      editor.off('transaction', hear)
      rest.cancel()
      host.onReady(null)
      // Whoever still has it reads what the paper left, and can do nothing to the article that comes next.
      Object.assign(handle, goneHandle(editor.state, isWhole ? null : document))
      giveBack(paper)
    },
  }
}
