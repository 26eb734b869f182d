import { expect, it } from 'vitest'
import { StepsEntry } from '../../../renderer/settings/StepsEntry.tsx'
import { shown } from '../../helpers/shown.tsx'
import { startedServices } from '../../helpers/startedServices.ts'

it('leads to the steps of the open library, and nowhere without one', async () => {
  const { services } = await startedServices()
  const window = await shown(services, <StepsEntry />)
  await window.press(window.find('button', '审校流程…'))
  expect(services.view.getState().dialog).toBe('steps')
  const none = await startedServices({ library: null })
  expect((await shown(none.services, <StepsEntry />)).maybe('button')).toBeUndefined()
})
