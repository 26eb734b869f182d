import { Extension, type Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import type { Step } from '@tiptap/pm/transform'
import type { ChangeAttrs } from '../../../src/article/document/marks/changeMark.ts'
import { newCommentId } from '../comments/newCommentId.ts'
import type { EditorHost } from '../editorHost.ts'
import { leafOf } from '../leaf.ts'
import { keepUndecided } from './keepUndecided.ts'
import { markTakenLines } from './markTakenLines.ts'
import { stepsTo } from './stepsTo.ts'
import { UNTRACKED } from './untracked.ts'
import { trackTransaction } from './trackTransaction.ts'

/** What an input method has changed since it began: it is tracked as one change when it has ended. */
interface Composed {
  readonly doc: Node
  readonly steps: readonly Step[]
  readonly composition: unknown
}

const COMPOSED = new WeakMap<object, Composed>()

/**
 * 修订: while it is on, what a person does is turned into changes that somebody decides on later. What an input method composes is left alone
 * until it has ended. Off, a key costs a look at its step.
 */
export function trackExtension(host: EditorHost): Extension {
  return Extension.create({
    name: 'track',
    dispatchTransaction({ transaction, next }) {
      const leaf = leafOf(this.editor)
      if (!transaction.docChanged || isPassed(transaction)) {
        if (transaction.docChanged) COMPOSED.delete(leaf)
        next(transaction)
        return
      }
      if (!host.tracking().on) {
        keepUndecided(transaction)
        next(transaction)
        return
      }
      const composed = COMPOSED.get(leaf)
      if (composed !== undefined || transaction.getMeta('composition') !== undefined) {
        if (composed === undefined) void host.settled().then(() => trackComposed(this.editor, host))
        const first = composed?.doc ?? transaction.before
        next(transaction)
        // With what others add on its way: a caption becomes a line where its table goes.
        COMPOSED.set(leaf, {
          doc: first,
          steps: [...(composed?.steps ?? []), ...transaction.steps],
          composition: transaction.getMeta('composition') ?? composed?.composition,
        })
        return
      }
      const author = authorOf(host)
      const marked = markTakenLines(transaction, this.editor.state, author)
      if (marked === null && !trackTransaction(transaction, this.editor.state, author))
        host.onNotice('changes.untracked')
      next(marked ?? transaction)
    },
  })
}

/** Undo, what other windows did, and what was told to pass. */
function isPassed(transaction: Transaction): boolean {
  return ['history$', 'collab$', UNTRACKED].some((key) => transaction.getMeta(key) !== undefined)
}

/** Turns what an input method put in into a change, in the same undo. Where it was taken back meanwhile there is nothing to do. */
export function trackComposed(editor: Editor, host: EditorHost): void {
  const composed = COMPOSED.get(leafOf(editor))
  COMPOSED.delete(leafOf(editor))
  if (composed === undefined || editor.isDestroyed || composed.doc.eq(editor.state.doc)) return
  const tr = editor.state.tr.setMeta(UNTRACKED, true).setMeta('composition', composed.composition)
  const steps = stepsTo(editor.state.doc, composed.doc, composed.steps)
  const edit = { before: composed.doc, steps, head: null }
  if (!trackTransaction(tr, editor.state, authorOf(host), edit)) host.onNotice('changes.untracked')
  if (tr.docChanged) editor.view.dispatch(tr)
}

function authorOf(host: EditorHost): ChangeAttrs {
  return { id: newCommentId(), by: host.tracking().by, at: new Date().toISOString() }
}
