import { expect, it, vi } from 'vitest'
import { CellEditor } from '../../../../renderer/library/table/CellEditor.tsx'
import { forgetCell } from '../../../../renderer/library/table/useCellDraft.ts'
import type { FieldKey } from '../../../../src/article/fields.ts'
import { shown } from '../../../helpers/shown.tsx'
import { startedServices } from '../../../helpers/startedServices.ts'
import { tableRow } from '../../../helpers/tableRow.ts'

const PLACE = { left: 0, top: 0, width: 100, isAbove: false }

async function desk() {
  const { services } = await startedServices()
  const done = vi.fn()
  const edit = async (row = tableRow({ title: '甲', editors: ['钟义见'] }), field: FieldKey = 'title') => {
    const window = await shown(
      services,
      <CellEditor row={row} field={field} place={PLACE} onDone={done} onCancel={() => undefined} />,
    )
    return { window, input: window.find('dialog').querySelector('input')! }
  }
  const kept = () => services.unsent.getState().words.get(' cell') ?? ''
  return { services, done, edit, kept }
}

it('goes on with what was begun in the cell, and in no other', async () => {
  const { services, edit, kept, done } = await desk()
  const first = await edit()
  await first.window.type(first.input, '甲乙')
  await first.window.unmount()
  const other = await edit(tableRow({ title: '丙' }))
  expect(other.input.value).toBe('丙')
  await other.window.unmount()
  const changed = await edit(tableRow({ title: '丁' }, { id: '20160519-甲-abcd' }))
  expect(changed.input.value).toBe('丁')
  await changed.window.unmount()
  const again = await edit()
  expect(again.input.value).toBe('甲乙')
  await again.window.key(again.input, 'Enter')
  expect(done).toHaveBeenLastCalledWith({ title: '甲乙' }, 'down')
  // The article may refuse it.
  expect(kept()).not.toBe('')
  forgetCell(services.unsent, '20160519-甲-abcd', 'title')
  expect(kept()).toBe('')
})

it('forgets what was given up, or is as it was', async () => {
  const { edit, kept } = await desk()
  const first = await edit()
  await first.window.type(first.input, '甲乙')
  expect(kept()).not.toBe('')
  await first.window.type(first.input, '甲')
  expect(kept()).toBe('')
  await first.window.type(first.input, '乙')
  await first.window.key(first.input, 'Escape')
  expect(kept()).toBe('')
})

it.each(['', '{', '[]', '{"over":"甲","value":7}', '{"over":"甲","value":["甲"]}', '{"value":"乙"}'])(
  'opens over a kept %s, which is no value of the cell',
  async (text) => {
    const { services, edit } = await desk()
    services.unsent.getState().write(null, 'cell', JSON.stringify([['20160519-甲-abcd title', text]]))
    expect((await edit()).input.value).toBe('甲')
  },
)
