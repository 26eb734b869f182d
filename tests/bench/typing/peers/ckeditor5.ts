import {
  Alignment,
  BlockQuote,
  Bold,
  ClassicEditor,
  Essentials,
  FindAndReplace,
  type Found,
  Heading,
  Italic,
  Link,
  List,
  Paragraph,
  Table,
  TableToolbar,
} from 'ckeditor5'
import 'ckeditor5/ckeditor5.css'
import { asHtml } from './asHtml.ts'
import type { OpenPeer } from './peer.ts'

/** CKEditor 5 with a usual toolbar. */
export const openPeer: OpenPeer = async (root, paragraphs) => {
  const place = document.createElement('div')
  root.replaceChildren(place)
  const editor = await ClassicEditor.create(place, {
    licenseKey: 'GPL',
    plugins: [
      Essentials,
      Paragraph,
      Heading,
      Bold,
      Italic,
      Link,
      List,
      BlockQuote,
      Table,
      TableToolbar,
      Alignment,
      FindAndReplace,
    ],
    toolbar: ['heading', 'bold', 'italic', 'link', 'bulletedList', 'blockQuote', 'insertTable', 'alignment', 'undo'],
    initialData: asHtml(paragraphs),
  })
  const body = editor.ui.getEditableElement()
  body.style.cssText = 'height: 700px; overflow: auto'
  const document_ = editor.model.document.getRoot()
  const paragraph = document_.getChild(Math.floor(document_.childCount / 2))
  editor.model.change((writer) => writer.setSelection(paragraph, Math.floor(paragraph.maxOffset / 2)))
  editor.editing.view.focus()
  editor.editing.view.scrollToTheSelection()
  let results: Found | null = null
  return {
    body,
    close: () => editor.destroy(),
    tools: {
      find(text) {
        results = editor.execute('find', text).results
        return results.length
      },
      next: () => editor.execute('findNext'),
      replaceAll: (by) => editor.execute('replaceAll', by, results),
    },
  }
}
