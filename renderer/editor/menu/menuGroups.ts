import type { Editor } from '@tiptap/core'
import type { EditorHost } from '../editorHost.ts'
import { figureEntries } from './figureEntries.ts'
import { findingEntries } from './findingEntries.ts'
import { linkEntries } from './linkEntries.ts'
import { changeEntries, commentEntries, rubyEntries } from './markEntries.ts'
import type { MenuEntry, MenuSource } from './menuEntry.ts'
import { bookmarkEntries, formulaEntries, noteEntries } from './nodeEntries.ts'
import { tableEntries } from './tableEntries.ts'
import { textEntries } from './textEntries.ts'

/** What stands in the line. */
const INLINE = [
  findingEntries,
  changeEntries,
  commentEntries,
  linkEntries,
  noteEntries,
  formulaEntries,
  rubyEntries,
] as const

/** What is around the words. */
const AROUND = [figureEntries, tableEntries, bookmarkEntries] as const

/**
 * What the paper's own menu offers at the selection: about what is in the line there, cutting and copying, then about what is around it. Empty where there
 * are plain words alone, whose menu is the system's, with its spelling.
 */
export function menuGroups(editor: Editor, host: EditorHost): readonly (readonly MenuEntry[])[] {
  const read = (sources: readonly MenuSource[]) =>
    sources.map((source) => source(editor, host)).filter((group) => group.length > 0)
  const [inline, around] = [read(INLINE), read(AROUND)]
  return inline.length + around.length === 0 ? [] : [...inline, textEntries(editor, host), ...around]
}
