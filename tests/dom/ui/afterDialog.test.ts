import { expect, it } from 'vitest'
import { afterDialog } from '../../../renderer/ui/afterDialog.ts'
import { eventually } from '../../helpers/eventually.ts'

it('runs after the next frame, not at once', async () => {
  const order: string[] = []
  afterDialog(() => order.push('after'))
  requestAnimationFrame(() => order.push('frame'))
  order.push('now')
  await eventually(() => expect(order).toEqual(['now', 'frame', 'after']))
})
