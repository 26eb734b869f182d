import { ok } from '../../../src/base/result.ts'
import { apartReader } from '../../intake/apart/apartReader.ts'
import { readManuscriptOfText } from '../../intake/readManuscript.ts'
import { readSample } from '../../intake/readSample.ts'
import type { Handlers } from '../../ipc/handlers.ts'
import type { DeskParts } from '../deskParts.ts'

/** Manuscripts in. */
export function intakeHandlers({ fs }: DeskParts): Pick<Handlers, 'intake.read' | 'intake.sample'> {
  const readApart = apartReader()
  return {
    'intake.read': async (input) =>
      'text' in input ? readManuscriptOfText(input.text) : readApart(input.bytes, input.name),
    'intake.sample': async () => ok(await readSample(fs)),
  }
}
