import { Extension } from '@tiptap/core'
import { Plugin, type EditorState } from '@tiptap/pm/state'
import { countText } from '../../../src/article/countText.ts'
import { shownText } from '../changes/shownText.ts'
import type { EditorHost } from '../editorHost.ts'

/** In milliseconds after the selection last changed. */
const REST = 160

/** The selected words as they count, a line each paragraph; '' where nothing is selected. */
export function selectedText({ doc, selection }: EditorState): string {
  if (selection.empty) return ''
  return selection.ranges.map(({ $from, $to }) => shownText(doc, $from.pos, $to.pos)).join('\n')
}

/** The 字数 of what is selected; null where nothing is, or nothing that counts (a note, a picture). */
export function countSelected(state: EditorState): number | null {
  return countText(selectedText(state)) || null
}

/** Tells the window how much is selected, when the hand has rested. Costs nothing while one types. */
export function selectedExtension(host: EditorHost): Extension {
  return Extension.create({
    name: 'selectedCount',
    addProseMirrorPlugins: () => [
      new Plugin({
        view: (view) => {
          let timer: ReturnType<typeof setTimeout> | undefined
          let told: number | null = null
          const tell = (): void => {
            const count = countSelected(view.state)
            if (count === told) return
            told = count
            host.onSelected(count)
          }
          return {
            update(_, before) {
              const { selection } = view.state
              if ((selection.empty && told === null && timer === undefined) || selection.eq(before.selection)) return
              clearTimeout(timer)
              timer = setTimeout(() => {
                timer = undefined
                tell()
              }, REST)
            },
            destroy() {
              clearTimeout(timer)
              if (told !== null) host.onSelected(null)
            },
          }
        },
      }),
    ],
  })
}
