import type { PasteNote, PasteNoteKind } from '../../../src/intake/clipboard/pasteNote.ts'
import type { Translate } from '../translate.ts'

/** Machinery that no writer put there: told as one. */
const MACHINERY: ReadonlySet<PasteNoteKind> = new Set(['styleSheets', 'comments', 'officeMarkup', 'leakedStyles'])

/** What a paste left out or changed, in few words: `批注 1、空段 3、格式代码`. '' where there is nothing to tell. */
export function noteWords(notes: readonly PasteNote[], translate: Translate): string {
  const told = notes
    .filter(({ kind }) => !MACHINERY.has(kind))
    .map(({ kind, count }) =>
      translate(
        `editor.paste.note.${kind as Exclude<PasteNoteKind, 'styleSheets' | 'comments' | 'officeMarkup' | 'leakedStyles'>}`,
        { count },
      ),
    )
  if (told.length < notes.length) told.push(translate('editor.paste.note.machinery'))
  return told.join(translate('editor.paste.note.and'))
}
