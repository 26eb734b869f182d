import type { DeskError } from '../../../../src/base/deskError.ts'
import { ok, type Result } from '../../../../src/base/result.ts'
import { keepPictures } from '../../../documents/assets/keepPictures.ts'
import { createArticle } from '../../../documents/createArticle.ts'
import type { Shelf } from '../../../documents/shelf.ts'
import { readInputFile } from '../../../files/readInputFile.ts'
import { apartReader, type ApartReader } from '../../../intake/apart/apartReader.ts'
import { articlePaths } from '../../../library/articlePaths.ts'
import type { Command } from '../command.ts'
import { EXIT, type ExitStatus } from '../exitStatus.ts'
import { openShelf } from '../openShelf.ts'
import { tellError } from '../tellError.ts'

/** `import FILE… --library DIR`: one line of JSON for each file. A file that is refused does not stop the ones after it. */
export const importFiles: Command = async (terminal, { positionals, options }) => {
  const shelf = await openShelf(terminal, options.library)
  if (!shelf.ok) return tellError(terminal, shelf.error)
  const read = apartReader()
  let status: ExitStatus = EXIT.done
  for (const input of positionals) {
    const line = await importFile(shelf.value, read, input)
    if (line.ok) terminal.out(`${JSON.stringify(line.value)}\n`)
    else status = worse(status, tellError(terminal, { path: input, ...line.error }))
  }
  return status
}

async function importFile(shelf: Shelf, read: ApartReader, input: string): Promise<Result<object, DeskError>> {
  const bytes = await readInputFile(shelf.fs, input)
  if (!bytes.ok) return bytes
  const manuscript = await read(bytes.value, input)
  if (!manuscript.ok) return manuscript
  const { metadata, pictures = [] } = manuscript.value
  const created = await createArticle(shelf, manuscript.value)
  if (!created.ok) return created
  const { id } = created.value
  const losses = [...manuscript.value.losses, ...(await keepPictures(shelf, id, pictures))]
  return ok({ input, id, path: articlePaths(shelf.library, id).file, title: metadata.title, losses })
}

function worse(a: ExitStatus, b: ExitStatus): ExitStatus {
  return a > b ? a : b
}
