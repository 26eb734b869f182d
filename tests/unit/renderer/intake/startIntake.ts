import { deskError } from '../../../../src/base/deskError.ts'
import { err, ok } from '../../../../src/base/result.ts'
import { DEFAULT_SETTINGS } from '../../../../src/contract/settings.ts'
import { readTextManuscript } from '../../../../src/intake/text/readTextManuscript.ts'
import { createDeskServices, type DeskServices } from '../../../../renderer/app/deskServices.ts'
import { fakeDesk, LIBRARY, type FakeDesk, type FakeDeskOptions } from '../../../doubles/bridge.ts'

/** A window on a desk in memory that reads manuscripts for real; `said` gives the notices. */
export interface StartedIntake extends FakeDesk {
  readonly services: DeskServices
  readonly said: () => string[]
}

/** Starts a window that can import. */
export async function startIntake(handlers: FakeDeskOptions['handlers'] = {}): Promise<StartedIntake> {
  const desk = fakeDesk({
    handlers: {
      ...handlers,
      'intake.read': (input) => {
        const text = 'text' in input ? input.text : new TextDecoder().decode(input.bytes)
        return text === '' ? err(deskError('input.empty')) : ok(readTextManuscript(text))
      },
    },
  })
  const info = await desk.bridge['desk.info']({})
  if (!info.ok) throw new Error('the fake desk has no info')
  const services = createDeskServices(desk.bridge, { info: info.value, settings: DEFAULT_SETTINGS, library: LIBRARY })
  return { ...desk, services, said: () => services.notices.getState().notices.map(({ text }) => text) }
}
