import type { EditorState } from '@tiptap/pm/state'
import type { CommandId } from '../../../src/contract/commandId.ts'
import { takesList, takesStyle, takesWrap } from '../blocks/takesBlocks.ts'
import { selectedRun } from '../moving/blockRun.ts'
import { movesBlocks } from '../moving/moveBlocks.ts'
import { continueList } from '../lists/continueList.ts'
import { numberedListAt } from '../lists/numberedListAt.ts'
import { fitsAtCursor } from '../toolbar/fitsAtCursor.ts'

type Applies = (state: EditorState) => boolean

const APPLIES: Readonly<Partial<Record<CommandId, Applies>>> = {
  'format.paragraph': takesStyle,
  'format.heading2': takesStyle,
  'format.heading3': takesStyle,
  'format.heading4': takesStyle,
  'format.quote': takesWrap,
  'format.bulletList': takesList,
  'format.orderedList': takesList,
  'format.moveUp': (state) => movesBlocks(state, -1),
  'format.moveDown': (state) => movesBlocks(state, 1),
  'format.duplicate': ({ selection }) => selectedRun(selection) !== null,
  'format.deleteBlock': ({ selection }) => selectedRun(selection) !== null,
  'format.continueList': (state) => continueList(state) !== null,
  'format.listStart': (state) => numberedListAt(state) !== null,
  'insert.callout': takesWrap,
  'insert.footnote': (state) => fitsAtCursor(state, 'footnote'),
  'insert.endnote': (state) => fitsAtCursor(state, 'footnote'),
  'insert.formula': (state) => fitsAtCursor(state, 'formula'),
}

/** Whether a command of the paper can do something where the selection is; tools and lists show those that cannot greyed. Costs what is selected. */
export function appliesHere(state: EditorState, command: CommandId): boolean {
  return APPLIES[command]?.(state) ?? true
}
