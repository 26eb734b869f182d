import { act } from 'react'
import { expect, it } from 'vitest'
import { useEditProgress } from '../../../../renderer/library/batch/useEditProgress.ts'
import { shown } from '../../../helpers/shown.tsx'
import { startedServices } from '../../../helpers/startedServices.ts'

let drawn = 0
function Progress({ isRunning }: { readonly isRunning: boolean }) {
  return <p>{useEditProgress(isRunning)}</p>
}
function Dialog({ isRunning }: { readonly isRunning: boolean }) {
  drawn += 1
  return <Progress isRunning={isRunning} />
}

it('hears how far a batch is, without what stands around it being drawn anew, and begins anew with the next', async () => {
  const { services, desk } = await startedServices()
  const tell = (done: number) => act(async () => desk.emit('edits.progress', { done, total: 9 }))
  const window = await shown(services, <Dialog isRunning />)
  const before = drawn
  await tell(3)
  await tell(4)
  expect([window.text(), drawn]).toEqual(['4', before])
  await window.unmount()
  const idle = await shown(services, <Dialog isRunning={false} />)
  await tell(5)
  expect(idle.text()).toBe('0')
})
