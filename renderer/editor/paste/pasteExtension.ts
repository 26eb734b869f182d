import { Extension, type Editor } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { EditorHost } from '../editorHost.ts'
import { cleanHtml } from './cleanHtml.ts'
import { handleDrop } from './handleDrop.ts'
import { handlePaste } from './handlePaste.ts'
import { parsePlainText } from './parsePlainText.ts'

/** Paste and drop: the passes for HTML, plain text as paragraphs, pictures and files. */
export function pasteExtension(host: EditorHost): Extension {
  return Extension.create({
    name: 'articlePaste',
    // Before every other extension's handling of paste.
    priority: 2000,
    addProseMirrorPlugins() {
      const editor: Editor = this.editor
      return [
        new Plugin({
          props: {
            transformPastedHTML: cleanHtml,
            clipboardTextParser: parsePlainText,
            handlePaste: (_view, event) => handlePaste(editor, host, event.clipboardData),
            handleDrop: (view, event, _slice, moved) => {
              if (moved) return false
              const place = view.posAtCoords({ left: event.clientX, top: event.clientY })
              return handleDrop(editor, host, event.dataTransfer, place?.pos ?? view.state.doc.content.size)
            },
          },
        }),
      ]
    },
  })
}
