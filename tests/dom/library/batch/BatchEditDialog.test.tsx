import { expect, it, vi } from 'vitest'
import { BatchEditDialog } from '../../../../renderer/library/batch/BatchEditDialog.tsx'
import { deskError } from '../../../../src/base/deskError.ts'
import { ok } from '../../../../src/base/result.ts'
import { shown } from '../../../helpers/shown.tsx'
import { startedServices } from '../../../helpers/startedServices.ts'

const IDS = ['20160519-甲-abcd', '20160519-乙-abcd']

async function started() {
  const { services, desk } = await startedServices({
    handlers: {
      'edits.plan': () =>
        ok({
          plan: 'p1',
          changes: [{ id: IDS[0]!, title: '甲', before: { source: '新华社' }, after: { source: '求是' } }],
          refused: [
            {
              id: IDS[1]!,
              title: '乙',
              before: { source: '' },
              after: { source: '求是' },
              error: deskError('edits.held'),
            },
          ],
          changed: 1,
          refusals: 1,
          unchanged: 3,
        }),
      'edits.run': () => ok({ done: 1, refused: [], refusals: 0, cancelled: false, undoable: 1 }),
      'edits.undo': () => ok({ done: 1, refused: [], refusals: 0, cancelled: false, undoable: 0 }),
    },
  })
  const close = vi.fn()
  const window = await shown(services, <BatchEditDialog ids={IDS} query="党建" total={900} onClose={close} />)
  return { services, desk, window, close }
}

it('changes nothing before it has shown what it would change', async () => {
  const { desk, window, services } = await started()
  expect((window.find('button', '修改') as HTMLButtonElement).disabled).toBe(true)
  await window.type(window.find('textbox', '内容'), '求是')
  await window.press(window.find('button', '预演'))
  expect(desk.calls.find(({ channel }) => channel === 'edits.plan')?.input).toMatchObject({
    choice: { ids: IDS },
    operation: { kind: 'set', field: 'source', text: '求是' },
  })
  expect(window.text()).toContain('将修改 1 篇，1 篇不能改，3 篇本来就是这样')
  expect(window.text()).toContain('正由别人编辑')
  await window.press(window.find('button', '修改 1 篇'))
  expect(window.text()).toContain('完成 1 篇')
  expect(services.table.getState().undoable).toBe(1)
  await window.press(window.find('button', '全部撤销'))
  expect(desk.count('edits.undo')).toBe(1)
  expect(services.table.getState().undoable).toBe(0)
})

it('asks for another dry run where something is chosen otherwise', async () => {
  const { window } = await started()
  await window.press(window.find('button', '预演'))
  await window.type(window.find('textbox', '内容'), '半月谈')
  expect((window.find('button', '修改') as HTMLButtonElement).disabled).toBe(true)
})

it('tells why there is no dry run, and closes', async () => {
  const { services, desk, window, close } = await started()
  desk.fail('edits.plan', 'edits.badQuery')
  await window.press(window.find('button', '预演'))
  expect(services.notices.getState().notices[0]?.text).toContain('没看懂')
  await window.press(window.find('button', '关闭'))
  expect(close).toHaveBeenCalled()
})
