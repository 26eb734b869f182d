import { deskError } from '../../../src/base/deskError.ts'
import { err, ok } from '../../../src/base/result.ts'
import { changeIgnored, type IgnoreChange } from '../../../src/check/ignores/changeIgnored.ts'
import { libraryIgnored, withLibraryIgnored } from '../../../src/check/ignores/libraryIgnored.ts'
import type { InputOf } from '../../../src/contract/channels.ts'
import { recordReview } from '../../documents/review/recordReview.ts'
import type { Handlers } from '../../ipc/handlers.ts'
import { changeLibraryFile } from '../../library/changeLibraryFile.ts'
import { readLibraryFile } from '../../library/readLibraryFile.ts'
import { writeCheckReport } from '../../publish/checks/writeCheckReport.ts'
import type { DeskParts } from '../deskParts.ts'
import { personName } from '../personName.ts'

type CheckChannels = Extract<keyof Handlers, `checks.${string}`>

/** What is let stand of what the checks find, in an article and in the library, and the report of what they find. */
export function checkHandlers({
  options,
  fs,
  room,
  granted,
  events,
  findings,
}: DeskParts): Pick<Handlers, CheckChannels> {
  const told = (change: InputOf<'checks.ignore'>['change'], who: string): IgnoreChange =>
    change.kind === 'remove'
      ? change
      : {
          kind: 'add',
          line: {
            rule: change.rule,
            what: change.what,
            reason: change.reason.trim(),
            who,
            at: options.clock.now().toISOString(),
          },
        }
  return {
    'checks.ignore': async ({ id, change }) => {
      const current = room.current()
      if (!current.ok) return current
      const { shelf, open, index } = current.value
      const who = personName(options.settings.read())
      const next = told(change, who)
      const recorded = await recordReview(
        shelf,
        id,
        who,
        (review) => ok({ ...review, ignored: changeIgnored(review.ignored ?? [], next) }),
        false,
      )
      if (!recorded.ok) return recorded
      const { saved, review } = recorded.value
      open.saved(id, saved.etag)
      for (const windowId of open.others('', id)) events.tell('article.saved', { id, saved }, windowId)
      events.tell('article.reviewed', { id, review }, null)
      index.changed(id)
      return ok(recorded.value)
    },
    'checks.ignored': async () => {
      const current = room.current()
      if (!current.ok) return current
      const read = await readLibraryFile(fs, current.value.shelf.library)
      return read.ok ? ok({ ignored: libraryIgnored(read.value.content) }) : read
    },
    'checks.ignoreInLibrary': async ({ change }) => {
      const current = room.current()
      if (!current.ok) return current
      const next = told(change, personName(options.settings.read()))
      const changed = await changeLibraryFile(current.value.shelf, (content) => ok(withLibraryIgnored(content, next)))
      if (!changed.ok) return changed
      events.tell('checks.ignoredChanged', {}, null)
      return ok({ ignored: libraryIgnored(changed.value) })
    },
    'checks.counts': async ({ ids, profile }, { windowId }) => {
      const current = room.current()
      if (!current.ok) return current
      const counts = await findings.counts(current.value, profile, ids, windowId)
      return counts.ok ? ok({ counts: counts.value }) : counts
    },
    'checks.report': async ({ id, profile, grant, form }) => {
      const current = room.current()
      if (!current.ok) return current
      const folder = granted.pathOf(grant)
      if (folder === null) return err(deskError('contract.notGranted'))
      const { language } = options.settings.read()
      const file = await writeCheckReport(current.value.shelf, id, profile, folder, language, form)
      return file.ok ? ok({ file: file.value }) : file
    },
  }
}
