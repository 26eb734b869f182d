import { Extension, type Editor } from '@tiptap/core'
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type { EditorHost } from '../editorHost.ts'
import { paintFormat } from './paintFormat.ts'
import { readFormat, type PickedFormat } from './readFormat.ts'

interface Painting {
  readonly format: PickedFormat
  /** goes on until Esc */
  readonly locked: boolean
}

const KEY = new PluginKey<Painting | null>('painter')

/** Whether the format painter holds a format, for the toolbar. */
export function readPainter(state: EditorState): { readonly painting: boolean; readonly locked: boolean } {
  const painting = KEY.getState(state) ?? null
  return { painting: painting !== null, locked: painting?.locked === true }
}

/**
 * Takes up the format at the selection; asked again while one is held, paints the selection with it (by keyboard), or lets go of it where nothing
 * is selected.
 * @param locked paints until Esc, not once
 */
export function pickFormat(editor: Editor, host: EditorHost, locked: boolean): boolean {
  const { state, view } = editor
  if ((KEY.getState(state) ?? null) !== null) {
    if (state.selection.empty) hold(view, null)
    else paint(view)
    return true
  }
  hold(view, { format: readFormat(state), locked })
  host.onNotice('tool.painter.on')
  return true
}

function hold(view: EditorView, painting: Painting | null): void {
  view.dispatch(view.state.tr.setMeta(KEY, { painting }))
}

function paint(view: EditorView): void {
  const painting = KEY.getState(view.state) ?? null
  const tr = painting === null ? null : paintFormat(view.state, painting.format)
  if (painting === null || tr === null) return
  view.dispatch(painting.locked ? tr : tr.setMeta(KEY, { painting: null }))
}

/** 格式刷: while a format is held, the words that the pointer selects take it; Esc ends it. */
export const painterExtension = Extension.create({
  name: 'painter',
  addProseMirrorPlugins: () => [
    new Plugin<Painting | null>({
      key: KEY,
      state: {
        init: () => null,
        apply(tr, painting) {
          const told = tr.getMeta(KEY) as { painting: Painting | null } | undefined
          return told === undefined ? painting : told.painting
        },
      },
      props: {
        attributes: (state): Record<string, string> =>
          (KEY.getState(state) ?? null) === null ? {} : { 'data-painting': '' },
        handleKeyDown(view, event) {
          if (event.key !== 'Escape' || (KEY.getState(view.state) ?? null) === null || view.composing) return false
          hold(view, null)
          return true
        },
        handleDOMEvents: {
          mouseup(view) {
            // After ProseMirror has read what the pointer selected.
            if ((KEY.getState(view.state) ?? null) !== null) setTimeout(() => view.isDestroyed || paint(view), 20)
            return false
          },
        },
      },
    }),
  ],
})
