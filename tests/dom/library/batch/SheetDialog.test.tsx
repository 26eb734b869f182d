import { act } from 'react'
import { expect, it, vi } from 'vitest'
import { SheetDialog } from '../../../../renderer/library/batch/SheetDialog.tsx'
import { deskError } from '../../../../src/base/deskError.ts'
import { ok } from '../../../../src/base/result.ts'
import { shown } from '../../../helpers/shown.tsx'
import { startedServices } from '../../../helpers/startedServices.ts'

const ID = '20160519-甲-abcd'

async function started() {
  const { services, desk } = await startedServices({
    handlers: {
      'edits.planSheet': () =>
        ok({
          plan: 'p1',
          changes: [
            { id: ID, title: '甲', before: { source: '新华', title: '甲' }, after: { source: '新华社', title: '' } },
          ],
          refused: [
            { id: 'x', title: 'x', before: {}, after: {}, error: deskError('edits.unknownId', { path: 'x' }) },
            { id: '备注', title: '备注', before: {}, after: {}, error: deskError('edits.unknownColumn') },
          ],
          changed: 1,
          refusals: 2,
          unchanged: 4,
        }),
      'edits.run': () => ok({ done: 1, refused: [], refusals: 0, cancelled: false, undoable: 1 }),
      'edits.undo': () => ok({ done: 1, refused: [], refusals: 0, cancelled: false, undoable: 0 }),
    },
  })
  const close = vi.fn()
  const window = await shown(services, <SheetDialog onClose={close} />)
  async function choose(name: string): Promise<void> {
    const input = document.querySelector<HTMLInputElement>('input[type=file]')
    if (input === null) throw new Error('no file can be chosen')
    Object.defineProperty(input, 'files', { value: [new File(['id,标题\r\n'], name)], configurable: true })
    await act(async () => void input.dispatchEvent(new Event('change', { bubbles: true })))
    await window.settle()
  }
  return { services, desk, window, close, choose }
}

it('shows every change and what it cannot use before anything is written, and takes it back', async () => {
  const { desk, window, choose } = await started()
  expect(window.text()).toContain('先从审核台导出 CSV')
  await choose('改过的.csv')
  expect(desk.calls.find(({ channel }) => channel === 'edits.planSheet')?.input).toMatchObject({ name: '改过的.csv' })
  expect(window.text()).toContain('将修改 1 篇，2 篇不能改，4 篇本来就是这样')
  expect(window.text()).toContain('来源：新华社\n标题：—')
  expect(window.text()).toContain('没有这个编号')
  expect(window.text()).toContain('没有叫这个名字的列')
  expect(desk.count('edits.run')).toBe(0)
  await window.press(window.find('button', '修改 1 篇'))
  await window.press(window.find('button', '全部撤销'))
  expect(desk.count('edits.undo')).toBe(1)
})

it('says why a file cannot be read back, and waits for another', async () => {
  const { services, desk, window, choose, close } = await started()
  desk.fail('edits.planSheet', 'edits.workbook')
  await choose('稿件表.xlsx')
  expect(services.notices.getState().notices[0]?.text).toContain('Excel 工作簿')
  expect((window.find('button', '修改') as HTMLButtonElement).disabled).toBe(true)
  expect(window.find('button', '换一个文件…')).toBeDefined()
  await window.press(window.find('button', '关闭'))
  expect(close).toHaveBeenCalled()
})
