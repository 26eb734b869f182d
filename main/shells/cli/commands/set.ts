import { fieldOf, type FieldKey } from '../../../../src/article/fields.ts'
import { fieldPatch } from '../../../../src/article/fieldPatch.ts'
import type { MetadataPatch } from '../../../../src/article/metadata.ts'
import { deskError } from '../../../../src/base/deskError.ts'
import { fieldNamed } from '../../../../src/library/query/queryNames.ts'
import { changeFields } from '../../../documents/changeFields.ts'
import { houseQuery } from '../../../library/houseQuery.ts'
import { readArticle } from '../../../documents/readArticle.ts'
import type { Shelf } from '../../../documents/shelf.ts'
import type { Command } from '../command.ts'
import { EXIT, type ExitStatus } from '../exitStatus.ts'
import { withIndexFor } from '../openIndex.ts'
import { openShelf } from '../openShelf.ts'
import { tellError } from '../tellError.ts'
import type { Terminal } from '../terminal.ts'

/**
 * `set --library DIR --where QUERY --field F --value V [--apply]`: shows what would change, one JSON object an article, and changes it only
 * with `--apply`. Each article is written safely, after a version of it was kept; one that is refused does not stop the others.
 */
export const set: Command = async (terminal, { options }) => {
  const field = fieldNamed(String(options.field))
  if (field === null)
    return tellError(terminal, deskError('usage.wrong', { detail: `--field ${String(options.field)}` }))
  const patch =
    fieldOf(field).derived === true ? null : fieldPatch(field, typeof options.value === 'string' ? options.value : '')
  if (patch === null) return tellError(terminal, deskError('usage.wrong', { detail: '--value' }))
  const shelf = await openShelf(terminal, options.library)
  if (!shelf.ok) return tellError(terminal, shelf.error)
  const where = await houseQuery(shelf.value, String(options.where))
  const found = await withIndexFor(shelf.value, where, (index) => index.search(where, 10_000_000))
  if (!found.ok) return tellError(terminal, found.error)
  // A part that was not understood would change more, or other, articles than were meant.
  const [hint] = found.value.hints
  if (hint !== undefined) return tellError(terminal, deskError('usage.wrong', { detail: `--where ${hint.part}` }))
  let status: ExitStatus = EXIT.done
  for (const { row } of found.value.hits) {
    const ended = await setOne(terminal, shelf.value, row.id, field, patch, options.apply === true)
    status = ended > status ? ended : status
  }
  return status
}

async function setOne(
  terminal: Terminal,
  shelf: Shelf,
  id: string,
  field: FieldKey,
  patch: MetadataPatch,
  apply: boolean,
): Promise<ExitStatus> {
  const read = await readArticle(shelf, id)
  if (!read.ok) return tellError(terminal, { ...read.error, path: id })
  const [before, after] = [read.value.article.metadata[field], patch[field]]
  if (JSON.stringify(before) === JSON.stringify(after)) return EXIT.done
  const changed = apply ? await changeFields(shelf, id, patch, '') : null
  if (changed?.ok === false) return tellError(terminal, { ...changed.error, path: id })
  const { title } = read.value.article.metadata
  terminal.out(`${JSON.stringify({ id, title, field, before, after, applied: apply })}\n`)
  return EXIT.done
}
