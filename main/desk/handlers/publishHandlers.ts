import { deskError } from '../../../src/base/deskError.ts'
import { err, ok } from '../../../src/base/result.ts'
import { BUILT_IN_PROFILES } from '../../../src/publish/profiles.ts'
import { keepVersion } from '../../documents/history/keepVersion.ts'
import type { Handlers } from '../../ipc/handlers.ts'
import { plannedFile } from '../../publish/plannedFile.ts'
import { planPublication } from '../../publish/planPublication.ts'
import { writePublication } from '../../publish/writePublication.ts'
import type { DeskParts } from '../deskParts.ts'
import { personName } from '../personName.ts'

type PublishChannels = Extract<keyof Handlers, `publish.${string}`>

/** Publish-ready output. */
export function publishHandlers({ options, room, granted }: DeskParts): Pick<Handlers, PublishChannels> {
  return {
    'publish.profiles': async () => ok({ profiles: BUILT_IN_PROFILES }),
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
      const report = await writePublication(current.value.shelf, id, profile, path, options.shell.print)
      if (!report.ok) return report
      const kept = await keepVersion(current.value.shelf, id, {
        why: 'export',
        who: personName(options.settings.read()),
      })
      return ok({ ...report.value, folder: { grant, path }, ...(kept.ok ? {} : { warning: kept.error }) })
    },
  }
}
