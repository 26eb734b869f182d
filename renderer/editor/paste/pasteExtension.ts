import { Extension, type Editor } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { EditorHost } from '../editorHost.ts'
import { copySerializer } from './copySerializer.ts'
import { handleDrop } from './handleDrop.ts'
import { handlePaste } from './handlePaste.ts'
import { parsePlainText } from './parsePlainText.ts'
import { pasteIntoCaption } from './pasteIntoCaption.ts'
import { noteCopied } from './copiedPictures.ts'
import { askChoice } from './pasteMemory.ts'

/** Paste and drop: other programs' HTML through the passes, plain text as paragraphs, pictures and files. */
export function pasteExtension(host: EditorHost): Extension {
  return Extension.create({
    name: 'articlePaste',
    // Before every other extension's handling of paste.
    priority: 2000,
    addKeyboardShortcuts() {
      return { 'Mod-Alt-v': () => askChoice(this.editor) }
    },
    addProseMirrorPlugins() {
      const editor: Editor = this.editor
      let plain = false
      return [
        new Plugin({
          props: {
            clipboardSerializer: copySerializer(editor.schema),
            clipboardTextParser: parsePlainText,
            handleDOMEvents: {
              copy: ({ state }) => noteCopied(state.selection.content().content, host.pictures()),
              cut: ({ state }) => noteCopied(state.selection.content().content, host.pictures()),
              // What is dragged is not selected yet.
              dragstart: ({ state }) => noteCopied(state.doc.content, host.pictures(), true),
              keydown: (_view, event) => {
                plain = event.shiftKey && (event.ctrlKey || event.metaKey) && event.code === 'KeyV'
                return false
              },
              keyup: () => {
                plain = false
                return false
              },
              // Before ProseMirror reads the HTML itself, which would be thrown away.
              paste: (view, event) => {
                if (!editor.isEditable || view.composing) return false
                const taken = handlePaste(editor, host, event.clipboardData, plain, event)
                if (taken) event.preventDefault()
                return taken
              },
            },
            handlePaste: (view, _event, slice) => {
              const tr = pasteIntoCaption(view.state, slice)
              if (tr === null) return false
              view.dispatch(tr.setMeta('paste', true).setMeta('uiEvent', 'paste'))
              return true
            },
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
