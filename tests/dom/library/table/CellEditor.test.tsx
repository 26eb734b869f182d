import { expect, it, vi } from 'vitest'
import { CellEditor } from '../../../../renderer/library/table/CellEditor.tsx'
import type { FieldKey } from '../../../../src/article/fields.ts'
import { shown } from '../../../helpers/shown.tsx'
import { startedServices } from '../../../helpers/startedServices.ts'
import { tableRow } from '../../../helpers/tableRow.ts'

async function editor(field: FieldKey) {
  const { services } = await startedServices()
  const [done, cancel] = [vi.fn(), vi.fn()]
  const place = { left: 0, top: 0, width: 100, isAbove: false }
  const row = tableRow({ title: '甲', editors: ['钟义见'] })
  const window = await shown(
    services,
    <CellEditor row={row} field={field} place={place} onDone={done} onCancel={cancel} />,
  )
  return { window, done, cancel, input: window.find('dialog').querySelector('input')! }
}

it('ends by Enter and goes down, not by that of an input method', async () => {
  const { window, done, input } = await editor('title')
  await window.type(input, '乙')
  await window.key(input, 'Enter', { isComposing: true })
  expect(done).not.toHaveBeenCalled()
  await window.key(input, 'Enter')
  expect(done).toHaveBeenCalledWith({ title: '乙' }, 'down')
})

it('adds to a list by Enter before it ends by it', async () => {
  const { window, done, input } = await editor('editors')
  await window.type(input, '丁涛')
  await window.key(input, 'Enter')
  expect(done).not.toHaveBeenCalled()
  await window.key(input, 'Enter')
  expect(done).toHaveBeenCalledWith({ editors: ['钟义见', '丁涛'] }, 'down')
})

it('is given up by Escape', async () => {
  const { window, done, cancel, input } = await editor('title')
  await window.type(input, '乙')
  await window.key(input, 'Escape')
  expect(cancel).toHaveBeenCalled()
  expect(done).not.toHaveBeenCalled()
})
