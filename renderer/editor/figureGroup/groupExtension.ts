import { Extension, Node } from '@tiptap/core'
import type { Slice } from '@tiptap/pm/model'
import { Plugin, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { fromNodeSpec } from '../extensions/fromNodeSpec.ts'
import { belowGroup } from './belowGroup.ts'
import { settleGroupCaptions } from './settleGroupCaptions.ts'
import { settleGroups } from './settleGroups.ts'

/** Pictures side by side on the paper. No cursor stands between two of them: what is typed there would be a picture without one. */
export function figureGroupNode(): Node {
  return fromNodeSpec(Node.create({ name: 'figureGroup' }), { allowGapCursor: false })
}

/** No group is left with one picture, nothing that is said of a group without it; what is typed or pasted over a picture of one goes below it. */
export const groupExtension = Extension.create({
  name: 'groups',
  dispatchTransaction({ transaction, next }) {
    const isOwn = ['history$', 'collab$'].every((key) => transaction.getMeta(key) === undefined)
    if (transaction.docChanged && isOwn) {
      settleGroups(transaction)
      settleGroupCaptions(transaction)
    }
    next(transaction)
  },
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleTextInput: (view, _from, _to, text) => typeBelow(view, text),
        handlePaste: (view, _event, slice) => pasteBelow(view, slice),
      },
    }),
  ],
})

function typeBelow({ state, dispatch }: EditorView, text: string): boolean {
  const below = belowGroup(state)
  if (below === null) return false
  const { tr, schema } = state
  tr.insert(below.from, schema.nodes.paragraph!.create(null, schema.text(text)))
  dispatch(tr.setSelection(TextSelection.create(tr.doc, below.from + 1 + text.length)).scrollIntoView())
  return true
}

/** Other pictures may take its place. */
function pasteBelow({ state, dispatch }: EditorView, slice: Slice): boolean {
  const below = belowGroup(state)
  if (below === null || holdsFiguresAlone(slice)) return false
  dispatch(state.tr.setSelection(below).replaceSelection(slice).setMeta('paste', true).scrollIntoView())
  return true
}

function holdsFiguresAlone({ content }: Slice): boolean {
  let alone = true
  content.forEach(({ type }) => (alone &&= type.name === 'figure'))
  return alone
}
