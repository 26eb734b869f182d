import { Extension, isMacOS } from '@tiptap/core'
import type { Slice } from '@tiptap/pm/model'
import { Plugin, type NodeSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { asCopied, asMoved } from '../comments/copyWithoutComments.ts'
import type { EditorHost } from '../editorHost.ts'

/** What ProseMirror keeps of a drag; the node is not in its types. */
interface Dragging {
  readonly slice: Slice
  readonly move: boolean
  /** what is dragged by itself; the selection where there is none */
  readonly node?: NodeSelection
}

/**
 * What is moved by dragging it keeps its comments: ProseMirror drops what went to the clipboard, which never sees them. A copy has none, as one by
 * keys; nor has a move that 修订 only proposes, for the words stand at their old place too.
 */
export function dragExtension(host: EditorHost): Extension {
  return Extension.create({
    name: 'drag',
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          dragCopies: copies,
          handleDOMEvents: {
            drop(view, event) {
              if (view.dragging !== null && !copies(event) && !host.tracking().on) view.dragging = whole(view)
              return false
            },
          },
        },
      }),
    ],
  })
}

/** ProseMirror's own rule, given to it so that both always say the same. */
function copies(event: DragEvent): boolean {
  return isMacOS() ? event.altKey : event.ctrlKey
}

/** The drag with the comments of what it will take away; as it is where that is not what was taken up any more. */
function whole(view: EditorView): Dragging | null {
  const dragging: Dragging | null = view.dragging
  if (dragging === null) return null
  const taken = (dragging.node ?? view.state.selection).content()
  if (!asCopied(taken).eq(dragging.slice)) return dragging
  // The drag itself is kept: ProseMirror lets it go by its identity.
  return Object.assign(dragging, { slice: asMoved(taken) })
}
