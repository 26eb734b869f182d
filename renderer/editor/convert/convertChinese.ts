import type { Editor } from '@tiptap/core'
import type { EditorHost } from '../editorHost.ts'
import { holdLeaf } from '../leaf.ts'
import { chineseTable, type ChineseForm } from './chineseTable.ts'
import { convertSelection } from './convertSelection.ts'

/** Writes the selection, or the article where nothing is selected, in simplified or traditional 汉字, as one edit. */
export function convertChinese(editor: Editor, host: EditorHost, form: ChineseForm): boolean {
  const isHere = holdLeaf(editor)
  void chineseTable(form).then(
    async (change) => {
      await host.settled()
      if (isHere() && editor.isEditable) convertSelection(editor, host, change, 'article')
    },
    () => host.onNotice('tool.converted.failed'),
  )
  return true
}
