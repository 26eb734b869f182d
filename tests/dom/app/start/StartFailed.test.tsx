import { describe, expect, it } from 'vitest'
import { StartFailed } from '../../../../renderer/app/start/StartFailed.tsx'
import { deskError } from '../../../../src/base/deskError.ts'
import { shown } from '../../../helpers/shown.tsx'
import { startedServices } from '../../../helpers/startedServices.ts'

describe('a desk that cannot be reached at the start', () => {
  it('is told in both languages', async () => {
    const { services } = await startedServices()
    const window = await shown(services, <StartFailed error={deskError('desk.unreachable')} />)
    expect(window.text()).toContain('清样没能启动')
    expect(window.text()).toContain('Qingyang could not start')
  })
})
