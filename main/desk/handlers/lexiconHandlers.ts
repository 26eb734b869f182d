import { join } from 'node:path'
import { deskError } from '../../../src/base/deskError.ts'
import { translate } from '../../../src/base/messages/translate.ts'
import { err, ok } from '../../../src/base/result.ts'
import { lexiconSamples } from '../../../src/check/lexicon/lexiconSamples.ts'
import { previewLexicon } from '../../../src/check/lexicon/previewLexicon.ts'
import { fileMoment } from '../../../src/publish/fileMoment.ts'
import { atomicWrite } from '../../files/atomicWrite.ts'
import { readManuscriptText } from '../../files/readManuscriptText.ts'
import { storageError } from '../../files/storageError.ts'
import type { Handlers } from '../../ipc/handlers.ts'
import { importLexicon } from '../../library/lexicons/importLexicon.ts'
import { readLexiconFiles } from '../../library/lexicons/readLexiconFiles.ts'
import { removeLexicon } from '../../library/lexicons/removeLexicon.ts'
import type { DeskParts } from '../deskParts.ts'
import { personName } from '../personName.ts'

type LexiconChannels = Extract<keyof Handlers, `lexicons.${string}`>

/** The library's own word lists. */
export function lexiconHandlers({ options, fs, room, granted, events }: DeskParts): Pick<Handlers, LexiconChannels> {
  return {
    'lexicons.list': async () => {
      const current = room.current()
      if (!current.ok) return current
      const files = await readLexiconFiles(fs, current.value.shelf.library)
      return files.ok ? ok({ files: files.value }) : files
    },
    'lexicons.inspect': async ({ name, bytes }) => {
      const text = readManuscriptText(bytes, name)
      if (!text.ok) return text
      const preview = previewLexicon(text.value, name)
      const { head } = preview
      // What the list does not say of itself is known of the one who brings it, and of the day.
      const today = options.clock.now().toISOString().slice(0, 10)
      const by = head.by === '' ? personName(options.settings.read()) : head.by
      return ok({ ...preview, head: { ...head, by, date: head.date === '' ? today : head.date } })
    },
    'lexicons.import': async ({ bytes, head }) => {
      const current = room.current()
      if (!current.ok) return current
      const made = await importLexicon(current.value.shelf, bytes, head)
      if (!made.ok) return made
      events.tell('lexicons.changed', {}, null)
      return ok({ file: made.value })
    },
    'lexicons.remove': async ({ file }) => {
      const current = room.current()
      if (!current.ok) return current
      const kept = await removeLexicon(current.value.shelf, file, options.clock.now())
      if (!kept.ok) return kept
      events.tell('lexicons.changed', {}, null)
      return ok({ keptAt: kept.value })
    },
    'lexicons.samples': async ({ grant }) => {
      const chosen = granted.pathOf(grant)
      if (chosen === null) return err(deskError('contract.notGranted'))
      const { language } = options.settings.read()
      const moment = fileMoment(options.clock.now())
      const folder = `${translate(language, 'lexicons.samples.folder')}-${moment}`
      const path = join(chosen, folder)
      try {
        await fs.mkdir(path)
        for (const { file, text } of lexiconSamples()) await atomicWrite(fs, join(path, file), text)
        return ok({ folder })
      } catch (cause) {
        return err(storageError(cause, path))
      }
    },
    'lexicons.export': async ({ file, grant }) => {
      const current = room.current()
      if (!current.ok) return current
      const folder = granted.pathOf(grant)
      if (folder === null) return err(deskError('contract.notGranted'))
      const path = join(folder, file)
      try {
        await atomicWrite(fs, path, await fs.readFile(join(current.value.shelf.library, 'lexicons', file)))
        return ok({ file })
      } catch (cause) {
        return err(storageError(cause, path))
      }
    },
  }
}
