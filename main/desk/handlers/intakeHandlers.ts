import { ok } from '../../../src/base/result.ts'
import { apartReader } from '../../intake/apart/apartReader.ts'
import { readSample } from '../../intake/readSample.ts'
import type { Handlers } from '../../ipc/handlers.ts'
import type { DeskParts } from '../deskParts.ts'

/** Manuscripts in. */
export function intakeHandlers({ fs }: DeskParts): Pick<Handlers, 'intake.read' | 'intake.sample'> {
  const readApart = apartReader()
  return {
    'intake.read': (input) => readApart('text' in input ? input : { bytes: input.bytes, path: input.name }),
    'intake.sample': async () => ok(await readSample(fs)),
  }
}
