import type { FieldKey } from '../../../src/article/fields.ts'
import { emptyMetadata, type MetadataPatch } from '../../../src/article/metadata.ts'
import { repairMetadata } from '../../../src/article/repairMetadata.ts'
import { deskError } from '../../../src/base/deskError.ts'
import { err, ok } from '../../../src/base/result.ts'
import { isEditable, operationPatch } from '../../../src/library/edits/operationPatch.ts'
import { readSheet } from '../../../src/library/sheet/readSheet.ts'
import { parseQuery } from '../../../src/library/query/parseQuery.ts'
import { readManuscriptText } from '../../files/readManuscriptText.ts'
import type { Handlers } from '../../ipc/handlers.ts'
import { profileOf } from '../../publish/profiles/profileOf.ts'
import type { DeskParts } from '../deskParts.ts'
import type { Edits } from '../edits/createEdits.ts'
import { planEdits } from '../edits/planEdits.ts'
import { planSheet } from '../edits/planSheet.ts'
import { plannedChange } from '../edits/plannedChange.ts'
import { wantedQuery } from '../wantedQuery.ts'

type EditChannels = Extract<keyof Handlers, `edits.${string}`>

const AS_LISTED = { sort: null, descending: false, group: null } as const

/** Changes of fields in many articles. */
export function editHandlers(parts: DeskParts, edits: Edits): Pick<Handlers, EditChannels> {
  const { room } = parts
  return {
    'edits.apply': async ({ changes }, { windowId }) => {
      const current = room.current()
      if (!current.ok) return current
      const wanted = changes.map(({ id, seen, patch }) => ({ id, title: '', seen, patch }))
      if (!wanted.every(({ seen, patch }) => isFields(seen) && isFields(patch))) return err(deskError('edits.badValue'))
      return edits.apply(current.value, wanted, windowId)
    },
    'edits.plan': async ({ choice, operation, profile }) => {
      const current = room.current()
      if (!current.ok) return current
      const { index, shelf } = current.value
      const wanted = 'query' in choice ? await wantedQuery(parts, current.value, choice.query) : null
      if (wanted !== null && parseQuery(wanted, '2000-01-01').hints.length > 0) return err(deskError('edits.badQuery'))
      const ids = 'ids' in choice ? ok(choice.ids) : await index.ids(wanted ?? '', AS_LISTED)
      if (!ids.ok) return ids
      const limits = profile === null ? ok(null) : await profileOf(shelf, profile)
      if (!limits.ok) return limits
      const made = await planEdits(current.value, ids.value, (article) =>
        plannedChange(article, operationPatch(article.metadata, operation), [operation.field], limits.value),
      )
      return made.ok ? ok(edits.keepPlan(current.value, made.value)) : made
    },
    'edits.planSheet': async ({ name, bytes }) => {
      const current = room.current()
      if (!current.ok) return current
      if (isWorkbook(bytes)) return err(deskError('edits.workbook', { path: name }))
      const text = readManuscriptText(bytes, name)
      if (!text.ok) return text
      const sheet = readSheet(text.value)
      if (!sheet.ok) return sheet
      const made = await planSheet(current.value, sheet.value)
      return made.ok ? ok(edits.keepPlan(current.value, made.value)) : made
    },
    'edits.run': async ({ plan }, { windowId }) => {
      const current = room.current()
      return current.ok ? edits.run(current.value, plan, windowId) : current
    },
    'edits.cancel': async () => {
      edits.cancel()
      return ok({})
    },
    'edits.undo': async (_, { windowId }) => {
      const current = room.current()
      return current.ok ? edits.undo(current.value, windowId) : current
    },
  }
}

/** Whether bytes are a workbook: a zip, as newer programs write, or the older form. */
function isWorkbook([a, b, c, d]: Uint8Array): boolean {
  return (a === 0x50 && b === 0x4b) || (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0)
}

/** Whether some fields are such as a table may change, with values they can hold. */
function isFields(given: Readonly<Record<string, unknown>>): given is MetadataPatch & Record<string, unknown> {
  const fields = Object.keys(given) as FieldKey[]
  const { losses } = repairMetadata({ ...emptyMetadata(), ...given })
  return losses.length === 0 && fields.length > 0 && fields.every(isEditable)
}
