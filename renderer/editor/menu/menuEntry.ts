import type { Editor } from '@tiptap/core'
import type { CommandId } from '../../../src/contract/commandId.ts'
import type { EditorHost } from '../editorHost.ts'

/** A line of the paper's menu. */
export interface MenuEntry {
  readonly id: string
  readonly words: string
  /** whose keys the line shows */
  readonly command?: CommandId
  /** keys that nobody can change */
  readonly fixedKeys?: string
  readonly disabled?: boolean
  /** Runs once the menu is closed and the paper has the focus again. */
  readonly run: () => unknown
}

/** Gives the lines about one thing that the selection is at; none where it is not. */
export type MenuSource = (editor: Editor, host: EditorHost) => readonly MenuEntry[]
