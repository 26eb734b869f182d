import { TextSelection, type Command } from '@tiptap/pm/state'

/**
 * Enter in a pull quote: from the end of the line that says whose words they are, and from an empty line, it goes on below the quote; an empty line
 * that others stand beside is taken away. One without a word becomes a paragraph again.
 */
export const leavePullQuote: Command = ({ selection, tr, schema }, dispatch) => {
  const { $from, empty } = selection
  const { pullQuote, paragraph } = schema.nodes
  if (!empty || $from.depth < 2 || $from.node(-1).type !== pullQuote) return false
  const quote = $from.node(-1)
  if (quote.children.every(({ content }) => content.size === 0)) {
    const at = $from.before(-1)
    tr.replaceWith(at, $from.after(-1), paragraph!.create())
    dispatch?.(tr.setSelection(TextSelection.create(tr.doc, at + 1)).scrollIntoView())
    return true
  }
  const isLast = $from.index(-1) === quote.childCount - 1
  const isSource = isLast && quote.childCount > 1 && $from.parent.attrs.align === 'end'
  const isEmpty = $from.parent.content.size === 0
  const isAtEnd = $from.parentOffset === $from.parent.content.size
  if (!(isEmpty || (isSource && isAtEnd))) return false
  const after = $from.after(-1)
  tr.insert(after, paragraph!.create())
  // The empty line below the words stays where something may still be said there.
  if (isEmpty && !isSource) tr.delete($from.before(), $from.after())
  const start = tr.mapping.map(after, -1)
  dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(start + 1), 1)).scrollIntoView())
  return true
}
