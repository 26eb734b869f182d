import { deskError } from '../../../src/base/deskError.ts'
import { err, ok } from '../../../src/base/result.ts'
import { BUILT_IN_PROFILES } from '../../../src/publish/profiles.ts'
import { changeProfiles } from '../../../src/publish/stored/changeProfiles.ts'
import { readLibraryProfiles } from '../../../src/publish/stored/readLibraryProfiles.ts'
import type { Handlers } from '../../ipc/handlers.ts'
import { changeLibraryFile } from '../../library/changeLibraryFile.ts'
import { runBatch } from '../../publish/batch/runBatch.ts'
import { writeReport } from '../../publish/batch/writeReport.ts'
import { exportPlan } from '../../publish/exportPlan.ts'
import { exportArticle } from '../../publish/exportArticle.ts'
import { plannedFile } from '../../publish/plannedFile.ts'
import { libraryProfiles } from '../../publish/profiles/libraryProfiles.ts'
import { planPublication } from '../../publish/planPublication.ts'
import { deskTools } from '../../publish/deskTools.ts'
import { exportRecords } from '../../publish/record/exportRecords.ts'
import type { Passing } from '../../publish/writePublication.ts'
import type { DeskParts } from '../deskParts.ts'
import { personName } from '../personName.ts'
import { tellReviewed } from '../tellReviewed.ts'

type PublishChannels = Exclude<Extract<keyof Handlers, `publish.${string}`>, `publish.${string}emplate${string}`>

/** Publish-ready output. */
export function publishHandlers({ options, fs, room, granted, events }: DeskParts): Pick<Handlers, PublishChannels> {
  const tools = deskTools(fs, options.userData, options.shell.print)
  /** the export of many that is going on */
  let batch: { isCancelled: boolean } | null = null

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
    'publish.batch': async ({ ids, profiles, grant, pass, reason }, { windowId }) => {
      const current = room.current()
      if (!current.ok) return current
      const path = granted.pathOf(grant)
      if (path === null) return err(deskError('contract.notGranted'))
      if (batch !== null) return err(deskError('publish.busy'))
      const running = (batch = { isCancelled: false })
      try {
        const { shelf, index } = current.value
        const rows = await index.list('')
        const titles = new Map(rows.ok ? rows.value.map(({ id, title }) => [id, title]) : [])
        const known = await libraryProfiles(shelf)
        if (!known.ok) return known
        const jobs = exportPlan(ids, profiles, [
          ...BUILT_IN_PROFILES,
          ...known.value.profiles.map(({ profile }) => profile),
        ])
        const report = await runBatch(shelf, jobs, {
          out: path,
          who: personName(options.settings.read()),
          passing: passingOf(pass, reason),
          tools,
          titles,
          isCancelled: () => running.isCancelled,
          onReviewed: (id, reviewed) => tellReviewed(current.value, events, id, reviewed),
          onItem: (_item, _error, left) =>
            events.tell('publish.batchProgress', { done: jobs.length - left, total: jobs.length }, windowId),
        })
        const files = await writeReport(fs, path, report, options.settings.read().language)
        return files.ok ? ok({ report, files: files.value, folder: { grant, path } }) : files
      } finally {
        batch = null
      }
    },
    'publish.cancelBatch': async () => {
      if (batch !== null) batch.isCancelled = true
      return ok({})
    },
    'publish.records': async ({ id }) => {
      const current = room.current()
      if (!current.ok) return current
      const records = await exportRecords(current.value.shelf, id)
      return records.ok ? ok({ records: records.value }) : records
    },
    'publish.write': async ({ id, profile, grant, pass, reason }) => {
      const current = room.current()
      if (!current.ok) return current
      const path = granted.pathOf(grant)
      if (path === null) return err(deskError('contract.notGranted'))
      const who = personName(options.settings.read())
      const passing = passingOf(pass, reason)
      const made = await exportArticle(current.value.shelf, { id, profile, folder: path, who, passing }, tools)
      if (!made.ok) return made
      const { reviewed, ...report } = made.value
      if (reviewed !== undefined) tellReviewed(current.value, events, id, reviewed)
      return ok({ ...report, folder: { grant, path } })
    },
  }
}

function passingOf(pass: boolean | undefined, reason: string | null | undefined): Passing {
  if (reason !== null && reason !== undefined) return { reason }
  return pass === true ? 'pass' : 'ask'
}
