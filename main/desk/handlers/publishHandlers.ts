import { deskError } from '../../../src/base/deskError.ts'
import { err, ok } from '../../../src/base/result.ts'
import { changeProfiles } from '../../../src/publish/stored/changeProfiles.ts'
import { readLibraryProfiles } from '../../../src/publish/stored/readLibraryProfiles.ts'
import { keepVersion } from '../../documents/history/keepVersion.ts'
import type { Handlers } from '../../ipc/handlers.ts'
import { changeLibraryFile } from '../../library/changeLibraryFile.ts'
import { plannedFile } from '../../publish/plannedFile.ts'
import { libraryProfiles } from '../../publish/profiles/libraryProfiles.ts'
import { planPublication } from '../../publish/planPublication.ts'
import { writePublication } from '../../publish/writePublication.ts'
import type { DeskParts } from '../deskParts.ts'
import { personName } from '../personName.ts'

type PublishChannels = Extract<keyof Handlers, `publish.${string}`>

/** Publish-ready output. */
export function publishHandlers({ options, room, granted, events }: DeskParts): Pick<Handlers, PublishChannels> {
  return {
    'publish.profiles': async () => {
      const current = room.current()
      return current.ok ? libraryProfiles(current.value.shelf) : current
    },
    'publish.changeProfiles': async (change) => {
      const current = room.current()
      if (!current.ok) return current
      const changed = await changeLibraryFile(current.value.shelf, (content) => changeProfiles(content, change))
      if (!changed.ok) return changed
      events.tell('publish.profilesChanged', {}, null)
      return ok(readLibraryProfiles(changed.value))
    },
    'publish.plan': async ({ id, profile }) => {
      const current = room.current()
      if (!current.ok) return current
      const plan = await planPublication(current.value.shelf, id, profile)
      if (!plan.ok) return plan
      const { files, warnings } = plan.value.publication
      return ok({ files: files.map(plannedFile), warnings })
    },
    'publish.write': async ({ id, profile, grant }) => {
      const current = room.current()
      if (!current.ok) return current
      const path = granted.pathOf(grant)
      if (path === null) return err(deskError('contract.notGranted'))
      const report = await writePublication(current.value.shelf, id, profile, path)
      if (!report.ok) return report
      const kept = await keepVersion(current.value.shelf, id, {
        why: 'export',
        who: personName(options.settings.read()),
      })
      return ok({ ...report.value, folder: { grant, path }, ...(kept.ok ? {} : { warning: kept.error }) })
    },
  }
}
