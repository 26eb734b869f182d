import { createDeskServices, type DeskServices } from '../../renderer/app/deskServices.ts'
import { startDesk } from '../../renderer/app/startDesk.ts'
import { fakeDesk, type FakeDesk, type FakeDeskOptions } from '../doubles/bridge.ts'

/** The window's services on a fake desk, started as the window starts them. */
export async function startedServices(
  options: FakeDeskOptions = {},
): Promise<{ desk: FakeDesk; services: DeskServices }> {
  const desk = fakeDesk(options)
  const start = await startDesk(async () => desk.bridge)
  if (!start.ok) throw new Error(start.error.code)
  return { desk, services: createDeskServices(start.value.bridge, start.value) }
}
