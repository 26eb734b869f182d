import { expect, it, vi } from 'vitest'
import { BatchEditDialog } from '../../../../renderer/library/batch/BatchEditDialog.tsx'
import { SheetDialog } from '../../../../renderer/library/batch/SheetDialog.tsx'
import { ok } from '../../../../src/base/result.ts'
import { shown } from '../../../helpers/shown.tsx'
import { startedServices } from '../../../helpers/startedServices.ts'

const ID = '20160519-甲-abcd'

/** The dialog of a batch of 9 articles that is under way; `end` lets the desk answer. */
async function running(report: { readonly done: number; readonly cancelled: boolean; readonly undoable: number }) {
  const change = { id: ID, title: '甲', before: { source: '新华社' }, after: { source: '求是' } }
  const { services, desk } = await startedServices({
    handlers: {
      'edits.plan': () => ok({ plan: 'p1', changes: [change], refused: [], changed: 9, refusals: 0, unchanged: 0 }),
      'edits.run': () => ok({ ...report, refused: [], refusals: 2 }),
      'edits.cancel': () => ok({}),
    },
  })
  const close = vi.fn()
  const window = await shown(services, <BatchEditDialog ids={[ID]} query="" total={9} onClose={close} />)
  await window.press(window.find('button', '预演'))
  const end = desk.hold('edits.run')
  await window.press(window.find('button', '修改 9 篇'))
  const told = () => services.notices.getState().notices.map(({ text, hint }) => [text, hint ?? ''])
  return { services, desk, window, close, end, told }
}

it('stops a batch that runs, once, and goes when it has stopped, telling what was done', async () => {
  const { desk, window, close, end, told } = await running({ done: 3, cancelled: true, undoable: 1 })
  await window.press(window.find('button', '关闭'))
  expect([close.mock.calls.length, desk.count('edits.cancel')]).toEqual([0, 1])
  expect(window.text()).toContain('正在停下…')
  await window.key(window.find('dialog'), 'Escape')
  expect([close.mock.calls.length, desk.count('edits.cancel')]).toEqual([0, 1])
  end()
  await window.settle()
  expect(close).toHaveBeenCalledTimes(1)
  expect(told()).toEqual([
    ['已停下：完成 3 篇，2 篇没有改，其余保持原样。', '改了的可以在审核台里整批撤销（Ctrl+Z）。'],
  ])
})

it('is asked by Escape too, and by the button first', async () => {
  const { desk, window, close, end } = await running({ done: 3, cancelled: true, undoable: 1 })
  await window.press(window.find('button', '停下'))
  await window.key(window.find('dialog'), 'Escape')
  expect(desk.count('edits.cancel')).toBe(1)
  end()
  await window.settle()
  expect(close).toHaveBeenCalledTimes(1)
})

it.each([
  [{ done: 0, cancelled: true, undoable: 0 }, '已停下：完成 0 篇，2 篇没有改，其余保持原样。', ''],
  // A batch before this one could be taken back.
  [{ done: 0, cancelled: true, undoable: 4 }, '已停下：完成 0 篇，2 篇没有改，其余保持原样。', ''],
  [{ done: 9, cancelled: false, undoable: 1 }, '完成 9 篇，2 篇没有改。', '改了的可以在审核台里整批撤销（Ctrl+Z）。'],
])('tells what became of %j', async (report, text, hint) => {
  const { window, end, told } = await running(report)
  await window.press(window.find('button', '关闭'))
  end()
  await window.settle()
  expect(told()).toEqual([[text, hint]])
})

it('goes too where the batch could not be run, and the reason stays', async () => {
  const { desk, window, close, end, told } = await running({ done: 0, cancelled: false, undoable: 0 })
  desk.fail('edits.run', 'edits.running')
  await window.press(window.find('button', '关闭'))
  end()
  await window.settle()
  expect(close).toHaveBeenCalledTimes(1)
  expect(told()).toHaveLength(1)
})

it('stays to be read where it was stopped by its button', async () => {
  const { window, close, end, told } = await running({ done: 3, cancelled: true, undoable: 1 })
  await window.press(window.find('button', '停下'))
  end()
  await window.settle()
  expect(close).not.toHaveBeenCalled()
  expect(window.text()).toContain('已停下：完成 3 篇')
  expect(told()).toEqual([])
})

it('closes at once where nothing runs', async () => {
  const { services } = await startedServices()
  const close = vi.fn()
  const window = await shown(services, <SheetDialog onClose={close} />)
  await window.press(window.find('button', '关闭'))
  expect(close).toHaveBeenCalledTimes(1)
})
