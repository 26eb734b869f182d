import { ok } from '../../../src/base/result.ts'
import { readManuscript, readManuscriptOfText } from '../../intake/readManuscript.ts'
import { readSample } from '../../intake/readSample.ts'
import type { Handlers } from '../../ipc/handlers.ts'
import type { DeskParts } from '../deskParts.ts'

/** Manuscripts in. */
export function intakeHandlers({ fs }: DeskParts): Pick<Handlers, 'intake.read' | 'intake.sample'> {
  return {
    'intake.read': async (input) =>
      'text' in input ? readManuscriptOfText(input.text) : readManuscript(input.bytes, input.name),
    'intake.sample': async () => ok(await readSample(fs)),
  }
}
