import { PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state'
import type { PaperCommandId } from '../../../src/contract/paperCommandId.ts'
import type { CommandSounds } from '../../commands/commandSounds.ts'
import { matchCommands } from '../../commands/matchCommands.ts'

/** The open slash menu: where its sign stands, what was typed after it, and which of the commands found is active. */
export interface SlashMenuState {
  /** position of the sign */
  readonly from: number
  readonly query: string
  readonly ids: readonly PaperCommandId[]
  readonly active: number
}

/** What a transaction may tell the menu. */
export type SlashWord = 'open' | 'close' | { readonly move: 1 | -1 }

/** Holds the menu's state in the editor. */
export const SLASH = new PluginKey<SlashMenuState | null>('slash')

/** What the menu offers. */
export const SLASH_COMMANDS: readonly PaperCommandId[] = [
  'format.heading2',
  'format.heading3',
  'format.heading4',
  'format.bulletList',
  'format.orderedList',
  'format.quote',
  'insert.picture',
  'insert.figureGroup',
  'insert.table',
  'insert.rule',
  'insert.callout',
  'insert.pullQuote',
  'insert.pageBreak',
  'insert.date',
  'insert.symbol',
  'insert.formula',
  'insert.bookmark',
]

/** The longest query; what is longer was not meant for the menu. */
const LONGEST = 16

/** The menu after a transaction: it closes when the cursor leaves the end of the words after the sign, and where nothing is found any more. */
export function nextSlashMenu(
  menu: SlashMenuState | null,
  tr: Transaction,
  state: EditorState,
  sounds: CommandSounds | null,
): SlashMenuState | null {
  const word = tr.getMeta(SLASH) as SlashWord | undefined
  if (word === 'close' || (menu === null && word !== 'open')) return null
  const { $from, empty } = state.selection
  const text = /^[/、](.*)$/.exec($from.parent.textContent)
  const atEnd = empty && $from.parent.type.name === 'paragraph' && $from.parentOffset === $from.parent.content.size
  if (!atEnd || text === null) return null
  const query = text[1] ?? ''
  const ids = matchCommands(query, SLASH_COMMANDS, sounds)
  if (query.length > LONGEST || /\s/.test(query)) return null
  const moved = typeof word === 'object' ? word.move : 0
  const from = query === menu?.query ? menu.active : 0
  const active = ids.length === 0 ? 0 : (from + moved + ids.length) % ids.length
  return { from: $from.start(), query, ids, active }
}
