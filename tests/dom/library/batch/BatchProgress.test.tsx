import { act } from 'react'
import { expect, it } from 'vitest'
import { BatchProgress } from '../../../../renderer/library/batch/BatchProgress.tsx'
import { deskError } from '../../../../src/base/deskError.ts'
import { shown } from '../../../helpers/shown.tsx'
import { startedServices } from '../../../helpers/startedServices.ts'

const REFUSED = { id: 'a', title: '甲', before: { source: '旧' }, after: {}, error: deskError('edits.held') }

it('says how far a batch is, and after it what was refused', async () => {
  const { services, desk } = await startedServices()
  const running = { kind: 'running', total: 12, isStopping: false } as const
  const first = await shown(services, <BatchProgress state={running} begin="开始之前" />)
  expect(first.text()).toContain('已处理 0 / 12')
  await act(async () => desk.emit('edits.progress', { done: 3, total: 12 }))
  expect(first.text()).toContain('已处理 3 / 12')
  expect(document.querySelector('progress')?.value).toBe(3)
  await first.unmount()
  const report = { done: 11, refused: [REFUSED], refusals: 9, cancelled: false, undoable: 1 }
  const last = await shown(services, <BatchProgress state={{ kind: 'done', report }} begin="开始之前" />)
  expect(last.text()).toContain('完成 11 篇，9 篇没有改')
  expect(last.text()).toContain('正由别人编辑')
  expect(last.text()).toContain('还有 8 篇没有列出')
  expect(last.text()).not.toContain('开始之前')
})
