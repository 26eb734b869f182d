import { expect, it } from 'vitest'
import { keptDrafts } from '../../../../renderer/app/unsent/keptDrafts.ts'
import { useCellEdits, type CellEdits } from '../../../../renderer/library/table/useCellEdits.ts'
import { deskError } from '../../../../src/base/deskError.ts'
import { ok } from '../../../../src/base/result.ts'
import { shown } from '../../../helpers/shown.tsx'
import { startedServices } from '../../../helpers/startedServices.ts'

const ID = '20160519-甲-abcd'

it.each([
  ['is written', 0, null],
  ['is refused', 1, 'kept'],
])('what was begun in a cell that %s', async (_what, refusals, left) => {
  const refused = { id: ID, title: '甲', before: {}, after: {}, error: deskError('edits.held') }
  const { services } = await startedServices({
    handlers: {
      'edits.apply': () =>
        ok({ done: 1 - refusals, refused: refusals > 0 ? [refused] : [], refusals, cancelled: false, undoable: 0 }),
    },
  })
  const drafts = keptDrafts(services.unsent, null)
  drafts.keep('cell', `${ID} title`, 'kept')
  drafts.keep('cell', `${ID} source`, 'other')
  const held: { edits: CellEdits | null } = { edits: null }
  function User() {
    held.edits = useCellEdits()
    return null
  }
  const window = await shown(services, <User />)
  await held.edits?.apply({ changes: [{ id: ID, seen: { title: '甲' }, patch: { title: '甲乙' } }], unfit: 0 })
  await window.settle()
  expect([drafts.read('cell', `${ID} title`), drafts.read('cell', `${ID} source`)]).toEqual([left, 'other'])
  expect(services.notices.getState().notices.length).toBe(refusals)
})
