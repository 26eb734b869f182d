import { bodyText } from '../../../../src/article/document/bodyText.ts'
import { readInputFile } from '../../../files/readInputFile.ts'
import { apartReader } from '../../../intake/apart/apartReader.ts'
import { readCompanions } from '../../../intake/batch/readCompanions.ts'
import type { Command } from '../command.ts'
import { countBody } from '../countBody.ts'
import { EXIT } from '../exitStatus.ts'
import { tellError } from '../tellError.ts'

/** `inspect FILE`: what an import would make of a manuscript, as one JSON object. Keeps nothing. */
export const inspect: Command = async (terminal, { positionals: [path = ''] }) => {
  const bytes = await readInputFile(terminal.fs, path)
  if (!bytes.ok) return tellError(terminal, bytes.error)
  const companions = await readCompanions(terminal.fs, path)
  const manuscript = await apartReader()({ bytes: bytes.value, path, companions })
  if (!manuscript.ok) return tellError(terminal, manuscript.error)
  const { kind, metadata, found: fields, document, pictures, dropped, losses } = manuscript.value
  const found = {
    kind,
    metadata,
    found: fields,
    body: countBody(document),
    bodyText: bodyText(document),
    dropped: dropped.map((piece) => ({ ...piece, why: piece.why[terminal.language] })),
    losses,
    ...(pictures === undefined
      ? {}
      : { pictures: pictures.map(({ name, bytes }) => ({ name, size: bytes.byteLength })) }),
  }
  terminal.out(`${JSON.stringify(found, null, 2)}\n`)
  return EXIT.done
}
