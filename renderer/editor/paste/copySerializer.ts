import { DOMSerializer, type Fragment, type Node, type Schema } from '@tiptap/pm/model'
import { writeNotes } from './notesOfCopy.ts'

type Options = Parameters<DOMSerializer['serializeFragment']>[1]
type Target = Parameters<DOMSerializer['serializeFragment']>[2]

/** What writes the HTML of what leaves by a clipboard or a drag: without bookmarks, and with the words of notes. */
export function copySerializer(schema: Schema): DOMSerializer {
  const written = Object.entries(DOMSerializer.nodesFromSchema(schema)).map(([name, write]) => {
    const bears = schema.nodes[name]?.spec.attrs?.bookmark !== undefined
    return [name, bears ? (node: Node) => write(withoutBookmark(node)) : write] as const
  })
  return new CopySerializer(Object.fromEntries(written), DOMSerializer.marksFromSchema(schema))
}

class CopySerializer extends DOMSerializer {
  override serializeFragment(fragment: Fragment, options?: Options, target?: Target): HTMLElement | DocumentFragment {
    const written = super.serializeFragment(fragment, options, target)
    // Without a target it is all of the copy; with one, what is within one of its nodes.
    if (target === undefined) writeNotes(written)
    return written
  }
}

function withoutBookmark(node: Node): Node {
  return node.type.create({ ...node.attrs, bookmark: undefined }, node.content, node.marks)
}
