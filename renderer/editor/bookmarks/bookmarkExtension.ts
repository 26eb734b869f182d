import { Extension } from '@tiptap/core'
import { DOMSerializer, type Node } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { settleBookmarks } from './settleBookmarks.ts'

/** Each bookmark stays on one block, whatever is done around it; and none leaves by the clipboard. */
export const bookmarkExtension = Extension.create({
  name: 'bookmarks',
  dispatchTransaction({ transaction, next }) {
    const isOwn = ['history$', 'collab$'].every((key) => transaction.getMeta(key) === undefined)
    if (transaction.docChanged && isOwn) settleBookmarks(transaction)
    next(transaction)
  },
  addProseMirrorPlugins() {
    const { schema } = this.editor
    const rules = DOMSerializer.nodesFromSchema(schema)
    const written = Object.entries(rules).map(([name, write]) => {
      const bears = schema.nodes[name]?.spec.attrs?.bookmark !== undefined
      return [name, bears ? (node: Node) => write(withoutBookmark(node)) : write] as const
    })
    const serializer = new DOMSerializer(Object.fromEntries(written), DOMSerializer.marksFromSchema(schema))
    return [new Plugin({ props: { clipboardSerializer: serializer } })]
  },
})

function withoutBookmark(node: Node): Node {
  return node.type.create({ ...node.attrs, bookmark: undefined }, node.content, node.marks)
}
