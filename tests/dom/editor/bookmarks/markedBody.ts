import type { Editor } from '@tiptap/core'
import { readBookmarks } from '../../../../renderer/editor/bookmarks/readBookmarks.ts'
import type { DocumentJson, NodeJson } from '../../../../src/article/document/documentJson.ts'
import { paragraphJson } from '../../../../src/article/document/paragraphJson.ts'

/** A paragraph with a bookmark. */
export const marked = (text: string, bookmark: string): NodeJson => ({
  ...paragraphJson(text),
  attrs: { align: 'start', indent: 2, bookmark },
})

/** A body of these blocks. */
export const body = (...content: NodeJson[]): DocumentJson => ({ type: 'doc', content })

/** The bookmarks, each with the words of its block. */
export function bookmarks(editor: Editor): string[] {
  return readBookmarks(editor.state.doc).map(({ name, node }) => `${name}：${node.textContent}`)
}
