import { expect, it } from 'vitest'
import { runCommand } from '../../../../../renderer/app/commands.ts'
import { startedServices } from '../../../../helpers/startedServices.ts'

it('comes and goes by one command, and reads the table each time it comes', async () => {
  const { services, desk } = await startedServices()
  expect(runCommand('view.table', services)).toBe(true)
  expect(services.view.getState().tableShown).toBe(true)
  expect(desk.count('library.table')).toBe(1)
  runCommand('view.table', services)
  expect(services.view.getState().tableShown).toBe(false)
  runCommand('view.table', services)
  expect(desk.count('library.table')).toBe(2)
})
