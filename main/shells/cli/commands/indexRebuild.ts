import { deskError } from '../../../../src/base/deskError.ts'
import type { Command } from '../command.ts'
import { EXIT } from '../exitStatus.ts'
import { deskIndexFile, withIndex } from '../openIndex.ts'
import { openShelf } from '../openShelf.ts'
import { tellError } from '../tellError.ts'

/** `index rebuild --library DIR`: throws the library's index away and makes it anew; prints how many articles it holds as one JSON object. */
export const indexRebuild: Command = async (terminal, { positionals: [what], options }) => {
  if (what !== 'rebuild') return tellError(terminal, deskError('usage.wrong', { detail: 'index rebuild' }))
  const shelf = await openShelf(terminal, options.library)
  if (!shelf.ok) return tellError(terminal, shelf.error)
  const file = deskIndexFile(shelf.value.library)
  for (const end of ['', '-wal', '-shm', '-journal']) await terminal.fs.remove(`${file}${end}`)
  const began = Date.now()
  const rows = await withIndex(terminal, shelf.value.library, (index) => index.list(''))
  if (!rows.ok) return tellError(terminal, rows.error)
  const damaged = rows.value.filter((row) => row.damaged).length
  terminal.out(`${JSON.stringify({ articles: rows.value.length, damaged, milliseconds: Date.now() - began })}\n`)
  return EXIT.done
}
