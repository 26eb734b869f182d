import { Extension, type Editor } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { PaperCommandId } from '../../../src/contract/paperCommandId.ts'
import { loadCommandSounds, type CommandSounds } from '../../commands/commandSounds.ts'
import { runPaperCommand } from '../commands/runPaperCommand.ts'
import type { EditorHost } from '../editorHost.ts'
import { nextSlashMenu, SLASH, type SlashMenuState, type SlashWord } from './slashState.ts'

/** The DOM id of the menu's list, and of a command in it. */
export const SLASH_LIST = 'slash-commands'
export const slashOptionId = (id: string): string => `slash-${id}`

/** Takes the words of the menu out of the text and runs a command in their place. */
export function chooseSlash(editor: Editor, host: EditorHost, id: PaperCommandId): void {
  const menu = SLASH.getState(editor.state) ?? null
  if (menu === null) return
  const tr = editor.state.tr.delete(menu.from, editor.state.selection.to)
  editor.view.dispatch(tr.setMeta(SLASH, 'close' satisfies SlashWord))
  runPaperCommand(id, editor, host)
}

/**
 * The slash menu: `/` (or 、, which is the same key of a Chinese keyboard) typed into an empty paragraph. An input method's keys are its own, so
 * nothing opens, moves or is chosen while it composes.
 */
export function slashExtension(host: EditorHost): Extension {
  return Extension.create({
    name: 'slash',
    priority: 1100,
    addProseMirrorPlugins() {
      const { editor } = this
      let sounds: CommandSounds | null = null
      return [
        new Plugin<SlashMenuState | null>({
          key: SLASH,
          state: {
            init: () => null,
            apply: (tr, menu, _, state) => nextSlashMenu(menu, tr, state, sounds),
          },
          props: {
            attributes(state): Record<string, string> {
              const menu = SLASH.getState(state) ?? null
              const active = menu?.ids[menu.active]
              if (active === undefined) return {}
              return { 'aria-controls': SLASH_LIST, 'aria-activedescendant': slashOptionId(active) }
            },
            handleTextInput(view, from, to, text) {
              const { parent } = view.state.selection.$from
              if ((text !== '/' && text !== '、') || view.composing) return false
              if (parent.type.name !== 'paragraph' || parent.content.size > 0) return false
              void loadCommandSounds().then(
                (loaded) => (sounds = loaded),
                () => undefined,
              )
              view.dispatch(view.state.tr.insertText(text, from, to).setMeta(SLASH, 'open' satisfies SlashWord))
              return true
            },
            handleKeyDown(view, event) {
              const menu = SLASH.getState(view.state) ?? null
              if (menu === null || view.composing || event.isComposing || event.keyCode === 229) return false
              const tell = (word: SlashWord) => view.dispatch(view.state.tr.setMeta(SLASH, word))
              const step = { ArrowDown: 1, ArrowUp: -1 }[event.key] as 1 | -1 | undefined
              const active = menu.ids[menu.active]
              if (event.key === 'Escape') tell('close')
              else if (active === undefined) return false
              else if (step !== undefined) tell({ move: step })
              else if (event.key === 'Enter' || event.key === 'Tab') chooseSlash(editor, host, active)
              else return false
              return true
            },
            handleDOMEvents: {
              blur(view) {
                if ((SLASH.getState(view.state) ?? null) !== null) {
                  view.dispatch(view.state.tr.setMeta(SLASH, 'close' satisfies SlashWord))
                }
                return false
              },
            },
          },
        }),
      ]
    },
  })
}
