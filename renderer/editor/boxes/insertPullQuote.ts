import { Fragment, type Node } from '@tiptap/pm/model'
import { TextSelection, type Command, type EditorState } from '@tiptap/pm/state'
import { liftTarget } from '@tiptap/pm/transform'
import { wordFormatOf } from '../../../src/article/changes/formatting/formatOf.ts'
import { blockBelow } from '../figure/blockBelow.ts'

/**
 * Pulls words out (摘引): those selected within a paragraph are set large below it, a copy; else the paragraph itself is. An empty line for whose
 * words they are stands below. In a pull quote the command lets its paragraphs out again.
 */
export const insertPullQuote: Command = (state, dispatch) => {
  const { selection, tr, schema } = state
  const { $from, $to, empty } = selection
  const { paragraph, pullQuote } = schema.nodes
  const around = $from.blockRange($to, (node) => node.type === pullQuote)
  if (around !== null) {
    const target = liftTarget(around)
    if (target === null) return false
    dispatch?.(tr.lift(around, target).scrollIntoView())
    return true
  }
  if (!$from.sameParent($to) || !$from.parent.isTextblock) return false
  const source = paragraph!.create({ align: 'end', indent: 0 })
  const isPart = !empty && selection.to - selection.from < $from.parent.content.size
  if (isPart) {
    const at = blockBelow(state) ?? $from.after()
    const $at = tr.doc.resolve(at)
    if (!$at.parent.canReplaceWith($at.index(), $at.index(), pullQuote!)) return false
    const words = paragraph!.create({ indent: 0 }, pulled(state))
    tr.insert(at, pullQuote!.create(null, [words, source]))
    dispatch?.(tr.setSelection(TextSelection.create(tr.doc, at + 2 + words.content.size)).scrollIntoView())
    return true
  }
  const { parent } = $from
  const holder = $from.node(-1)
  const index = $from.index(-1)
  if (parent.type !== paragraph || !holder.canReplaceWith(index, index + 1, pullQuote!)) return false
  const words = paragraph.create({ indent: 0 }, parent.content)
  const at = $from.before()
  tr.replaceWith(at, $from.after(), pullQuote!.create(null, [words, source]))
  const end = at + 2 + Math.min($to.parentOffset, words.content.size)
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, end)).scrollIntoView())
  return true
}

/** The selected words as they read; what was taken out under 修订 and notes at their places stay behind. */
function pulled({ selection: { $from, $to } }: EditorState): Fragment {
  const words: Node[] = []
  $from.parent.content.cut($from.parentOffset, $to.parentOffset).forEach((node) => {
    if (!node.isText || node.marks.some(({ type }) => type.name === 'deletion')) return
    // What is said of the words where they stand does not go along.
    words.push(node.mark(wordFormatOf(node.marks)))
  })
  return Fragment.from(words)
}
