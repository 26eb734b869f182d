import { describe, expect, it } from 'vitest'
import { startDesk } from '../../../../renderer/app/startDesk.ts'
import { fakeDesk } from '../../../doubles/bridge.ts'

describe('the start', () => {
  it('gives the first thing that went wrong', async () => {
    const desk = fakeDesk()
    desk.fail('settings.get', 'desk.failed')
    expect(await startDesk(async () => desk.bridge)).toMatchObject({ ok: false, error: { code: 'desk.failed' } })
  })

  it('says that the desk cannot be reached where connecting throws', async () => {
    const start = startDesk(() => Promise.reject(new Error('refused')))
    expect(await start).toMatchObject({ ok: false, error: { code: 'desk.unreachable' } })
  })
})
