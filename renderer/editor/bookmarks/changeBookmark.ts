import type { Node } from '@tiptap/pm/model'
import { NodeSelection, type Command, type EditorState, type Transaction } from '@tiptap/pm/state'
import { bookmarkName } from '../../../src/article/document/bookmark.ts'
import { readBookmarks } from './readBookmarks.ts'

/** What is done to a bookmark. */
export type BookmarkChange = { readonly kind: 'remove' } | { readonly kind: 'rename'; readonly name: string }

/**
 * Sets a bookmark at the block with the cursor, or takes its away. A new one has the first number that is free.
 * @param word what bookmarks are called, before their number
 */
export function toggleBookmark(word: string): Command {
  return (state, dispatch) => {
    const block = blockAt(state)
    if (block === null) return false
    const bookmark = block.node.attrs.bookmark === undefined ? freeName(state.doc, word) : undefined
    dispatch?.(state.tr.setNodeAttribute(block.pos, 'bookmark', bookmark))
    return true
  }
}

/** Renames the bookmark of this name, or takes it away; null where there is none, or another has the new name. */
export function changeBookmark(state: EditorState, name: string, change: BookmarkChange): Transaction | null {
  const all = readBookmarks(state.doc)
  const entry = all.find((each) => each.name === name)
  if (entry === undefined) return null
  if (change.kind === 'remove') return state.tr.setNodeAttribute(entry.pos, 'bookmark', undefined)
  const next = bookmarkName(change.name)
  if (next === '' || all.some((each) => each.name === next)) return null
  return state.tr.setNodeAttribute(entry.pos, 'bookmark', next)
}

function blockAt({ selection }: EditorState): { readonly node: Node; readonly pos: number } | null {
  if (selection instanceof NodeSelection && 'bookmark' in selection.node.attrs)
    return { node: selection.node, pos: selection.from }
  const { $head } = selection
  return 'bookmark' in $head.parent.attrs ? { node: $head.parent, pos: $head.before() } : null
}

function freeName(doc: Node, word: string): string {
  const taken = new Set(readBookmarks(doc).map(({ name }) => name))
  for (let number = 1; ; number += 1) {
    const name = `${word} ${number}`
    if (!taken.has(name)) return name
  }
}
