import { resolve, sep } from 'node:path'
import { deskError } from '../../../src/base/deskError.ts'
import { err, ok } from '../../../src/base/result.ts'
import { pageGroups } from '../../../src/intake/batch/pageGroups.ts'
import { storageError } from '../../files/storageError.ts'
import { apartReader } from '../../intake/apart/apartReader.ts'
import { listManuscripts } from '../../intake/batch/listManuscripts.ts'
import { readSample } from '../../intake/readSample.ts'
import type { Handlers } from '../../ipc/handlers.ts'
import type { DeskParts } from '../deskParts.ts'
import { importInto } from '../imports/importInto.ts'
import { readFrom } from '../imports/readFrom.ts'
import { sparingly } from '../imports/sparingly.ts'

type IntakeChannels = 'intake.read' | 'intake.sample' | 'intake.list' | 'intake.import'

/** Milliseconds between two words of a batch to the windows that the list has grown. */
const LIST_REST = 2000

/** Manuscripts in: read for a window, or imported one after the other. */
export function intakeHandlers({ fs, granted, room, events }: DeskParts): Pick<Handlers, IntakeChannels> {
  const read = apartReader()
  const listGrew = sparingly(() => events.tell('library.changed', {}, null), LIST_REST)
  async function readSent(sent: readonly Sent[]): ReturnType<typeof read> {
    const [only, ...others] = sent.map(fileOf)
    return read(only !== undefined && others.length === 0 ? only : { pages: sent.map(fileOf) })
  }
  async function readGranted(grant: string, files: readonly string[]): ReturnType<typeof read> {
    const folder = granted.pathOf(grant)
    if (folder === null) return err(deskError('contract.notGranted'))
    const paths = files.map((file) => resolve(folder, file))
    // Links are followed before they are trusted: one may lead out of the folder.
    for (const path of paths)
      if (!isWithin(folder, path) || !isWithin(folder, await fs.realpath(path).catch(() => path)))
        return err(deskError('contract.badInput', { detail: 'files: outside the folder' }))
    return readFrom(fs, read, paths)
  }
  return {
    'intake.read': (input) =>
      read('text' in input ? input : { bytes: input.bytes, path: input.name, companions: input.companions }),
    'intake.sample': async () => ok(await readSample(fs)),
    'intake.list': async ({ grant }) => {
      const folder = granted.pathOf(grant)
      if (folder === null) return err(deskError('contract.notGranted'))
      try {
        return ok({ manuscripts: pageGroups(await listManuscripts(fs, folder)) })
      } catch (cause) {
        return err(storageError(cause, folder))
      }
    },
    'intake.import': async (input) => {
      const current = room.current()
      if (!current.ok) return current
      const { shelf } = current.value
      const manuscript = 'sent' in input ? await readSent(input.sent) : await readGranted(input.grant, input.files)
      if (!manuscript.ok) return manuscript
      const imported = await importInto(
        shelf,
        manuscript.value,
        'sent' in input ? input.sent.length : input.files.length,
      )
      if (!imported.ok) return imported
      listGrew()
      return ok(imported.value.outcome)
    },
  }
}

function isWithin(folder: string, path: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

type Sent = { readonly name: string; readonly bytes: Uint8Array; readonly companions?: Companions }
type Companions = readonly { readonly name: string; readonly bytes: Uint8Array }[] | undefined

function fileOf({ name, bytes, companions }: Sent) {
  return { bytes, path: name, companions }
}
