import type { DeskError } from '../../../../src/base/deskError.ts'
import type { ArticleChange } from '../../../../src/library/edits/articleChange.ts'
import { readSheet } from '../../../../src/library/sheet/readSheet.ts'
import { planSheet } from '../../../desk/edits/planSheet.ts'
import { runChanges } from '../../../desk/edits/runChanges.ts'
import { readInputFile } from '../../../files/readInputFile.ts'
import { readManuscriptText } from '../../../files/readManuscriptText.ts'
import type { Command } from '../command.ts'
import { EXIT, type ExitStatus } from '../exitStatus.ts'
import { withIndex } from '../openIndex.ts'
import { openLockedShelf } from '../openLockedShelf.ts'
import { tellError } from '../tellError.ts'

/**
 * Reads a table back: one JSON object for every article that would change, with the fields before and after, and changes it only with
 * `--apply`. What cannot be used — a column, a line, a cell — is told and does not stop the rest. Each article is written safely, after a
 * version of it was kept; one that somebody has open, or that was changed meanwhile, is refused.
 */
export const tableIn: Command = async (terminal, { options }) => {
  const path = String(options.in)
  const bytes = await readInputFile(terminal.fs, path)
  if (!bytes.ok) return tellError(terminal, bytes.error)
  const text = readManuscriptText(bytes.value, path)
  if (!text.ok) return tellError(terminal, text.error)
  const sheet = readSheet(text.value)
  if (!sheet.ok) return tellError(terminal, { ...sheet.error, path })

  const opened = await openLockedShelf(terminal, options.library)
  if (!opened.ok) return tellError(terminal, opened.error)
  const { shelf, close } = opened.value
  let status: ExitStatus = EXIT.done
  const refuse = (error: DeskError) => {
    const ended = tellError(terminal, error)
    status = ended > status ? ended : status
  }
  const show = ({ id, title, before, after }: ArticleChange, applied: boolean) =>
    terminal.out(`${JSON.stringify({ id, title, before, after, applied })}\n`)
  try {
    return await withIndex(terminal, shelf.library, async (index) => {
      const made = await planSheet({ index, shelf, open: { isOpen: () => false } }, sheet.value)
      if (!made.ok) return tellError(terminal, made.error)
      for (const { error } of made.value.refused) refuse(error)
      const { changes } = made.value
      if (options.apply !== true) {
        for (const change of changes) show(change, false)
        return status
      }
      const wanted = changes.map(({ id, title, before, after }) => ({ id, title, seen: before, patch: after }))
      const { done, refused } = await runChanges(shelf, wanted, {
        who: '',
        isOpen: () => false,
        isCancelled: () => false,
        onChanged: (id) => index.changed(id),
        onItem: () => undefined,
      })
      for (const change of done) show(change, true)
      for (const { id, error } of refused) refuse({ ...error, path: id })
      return status
    })
  } finally {
    await close()
  }
}
