import { describe, expect, it } from 'vitest'
import { ProfilesEntry } from '../../../renderer/settings/ProfilesEntry.tsx'
import { shown } from '../../helpers/shown.tsx'
import { startedServices } from '../../helpers/startedServices.ts'

describe('the way to the publishing profiles', () => {
  it('opens them, for they belong to the library that is open', async () => {
    const { services } = await startedServices()
    const window = await shown(services, <ProfilesEntry />)
    await window.press(window.find('button', '导出方案…'))
    expect(services.view.getState().dialog).toBe('profiles')
  })
})
