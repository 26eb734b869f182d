import { deskError } from '../../../src/base/deskError.ts'
import { err, ok } from '../../../src/base/result.ts'
import { changeProfiles } from '../../../src/publish/stored/changeProfiles.ts'
import { readLibraryProfiles } from '../../../src/publish/stored/readLibraryProfiles.ts'
import type { Handlers } from '../../ipc/handlers.ts'
import { changeLibraryFile } from '../../library/changeLibraryFile.ts'
import { exportArticle } from '../../publish/exportArticle.ts'
import { plannedFile } from '../../publish/plannedFile.ts'
import { libraryProfiles } from '../../publish/profiles/libraryProfiles.ts'
import { planPublication } from '../../publish/planPublication.ts'
import { deskTools } from '../../publish/deskTools.ts'
import { exportRecords } from '../../publish/record/exportRecords.ts'
import type { DeskParts } from '../deskParts.ts'
import { personName } from '../personName.ts'

type PublishChannels = Extract<keyof Handlers, `publish.${string}`>

/** Publish-ready output. */
export function publishHandlers({ options, fs, room, granted, events }: DeskParts): Pick<Handlers, PublishChannels> {
  const tools = deskTools(fs, options.userData)

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
      const plan = await planPublication(current.value.shelf, id, profile, tools)
      if (!plan.ok) return plan
      const { files, warnings } = plan.value.publication
      return ok({ files: files.map(plannedFile), warnings })
    },
    'publish.records': async ({ id }) => {
      const current = room.current()
      if (!current.ok) return current
      const records = await exportRecords(current.value.shelf, id)
      return records.ok ? ok({ records: records.value }) : records
    },
    'publish.write': async ({ id, profile, grant, reason = null }) => {
      const current = room.current()
      if (!current.ok) return current
      const path = granted.pathOf(grant)
      if (path === null) return err(deskError('contract.notGranted'))
      const who = personName(options.settings.read())
      const passing = reason === null ? 'ask' : { reason }
      const made = await exportArticle(current.value.shelf, { id, profile, folder: path, who, passing }, tools)
      return made.ok ? ok({ ...made.value, folder: { grant, path } }) : made
    },
  }
}
