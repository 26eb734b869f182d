import { Fragment, Slice, type Node } from '@tiptap/pm/model'
import { readBookmarks } from '../bookmarks/readBookmarks.ts'
import { asMoved } from '../comments/copyWithoutComments.ts'

/** What was cut out of a paper: as it went to the clipboard, and with the bookmarks and comments that stay on the desk. */
export interface CutMemory {
  readonly bare: Slice
  readonly whole: Slice
}

/** What decides whether a bookmark or a comment goes. */
interface Known {
  readonly bookmark: (name: unknown) => boolean
  readonly comment: (id: unknown) => boolean
}

/** Remembers what is cut. */
export function rememberCut(cut: Slice): CutMemory {
  const whole = asMoved(cut)
  return { whole, bare: without(whole, { bookmark: () => true, comment: () => true }) }
}

/**
 * What was cut with its bookmarks and comments again, where it is what is pasted; those that the body has (the cut was undone, or is only proposed)
 * stay there alone. Null where something else is pasted.
 */
export function recallCut({ bare, whole }: CutMemory, pasted: Slice, doc: Node): Slice | null {
  if (!pasted.eq(bare)) return null
  const names = new Set<unknown>(readBookmarks(doc).map(({ name }) => name))
  const ids = new Set<unknown>()
  doc.descendants(({ marks }) => marks.forEach(({ attrs }) => ids.add(attrs.id)))
  return without(whole, { bookmark: (name) => names.has(name), comment: (id) => ids.has(id) })
}

function without({ content, openStart, openEnd }: Slice, known: Known): Slice {
  const strip = (nodes: Fragment): Fragment => {
    const kept: Node[] = []
    nodes.forEach((node) => {
      const marks = node.marks.filter(({ type, attrs }) => type.name !== 'comment' || !known.comment(attrs.id))
      if (node.isText) return void kept.push(node.mark(marks))
      const { bookmark } = node.attrs
      const attrs =
        bookmark !== undefined && known.bookmark(bookmark) ? { ...node.attrs, bookmark: undefined } : node.attrs
      kept.push(node.type.create(attrs, strip(node.content), marks))
    })
    return Fragment.fromArray(kept)
  }
  return new Slice(strip(content), openStart, openEnd)
}
