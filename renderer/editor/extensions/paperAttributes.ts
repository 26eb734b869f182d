import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import type { EditorHost } from '../editorHost.ts'

/** A body of no more blocks and characters is laid out whole: to ask of each block whether it is near the screen would cost every key more than it spares. */
const SHORT = { blocks: 80, size: 10_000 }

const KEY = new PluginKey('paperAttributes')

/** Those of an editor's plugins that only say what its element is called: with them alone it is no article's, and looks as it did. */
export function attributesAlone(plugins: readonly Plugin[]): Plugin[] {
  return plugins.filter(({ spec }) => spec.key === KEY)
}

/**
 * The attributes of the editable element, its name among them. A plugin's, because TipTap spreads those of its options, and a function (which
 * follows the language) spreads to nothing.
 */
export function paperAttributes(host: EditorHost): Extension {
  return Extension.create({
    name: 'paperAttributes',
    addProseMirrorPlugins() {
      const { editor } = this
      return [
        new Plugin({
          key: KEY,
          props: {
            attributes: ({ doc }) => ({
              class: 'paper-text',
              role: 'textbox',
              'aria-label': host.label(),
              'aria-multiline': 'true',
              'aria-readonly': String(!editor.isEditable),
              // What may only be read is scrolled by the keyboard, too.
              tabindex: '0',
              // In whatever language the desk speaks, the article is Chinese: its lines break, its letters look and it is read aloud as such.
              lang: 'zh-CN',
              ...(isShort(doc) ? { 'data-short': '' } : {}),
            }),
          },
        }),
      ]
    },
  })
}

function isShort({ childCount, content }: Node): boolean {
  return childCount <= SHORT.blocks && content.size <= SHORT.size
}
