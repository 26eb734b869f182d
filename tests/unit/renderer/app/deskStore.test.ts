import { describe, expect, it } from 'vitest'
import { startedServices } from '../../../helpers/startedServices.ts'

describe('the settings in the window', () => {
  it('change at once, and the desk keeps them', async () => {
    const { services, desk } = await startedServices()
    const done = services.desk.getState().changeSettings({ theme: 'dark' })
    expect(services.desk.getState().settings.theme).toBe('dark')
    await done
    expect(desk.settings().theme).toBe('dark')
  })

  it('show the later of two choices, whichever answer comes first', async () => {
    const { services } = await startedServices()
    const { changeSettings } = services.desk.getState()
    await Promise.all([changeSettings({ paperFontSize: 20 }), changeSettings({ paperFontSize: 22 })])
    expect(services.desk.getState().settings.paperFontSize).toBe(22)
  })

  it('say so when they could not be kept', async () => {
    const { services, desk } = await startedServices()
    desk.fail('settings.change', 'storage.denied')
    await services.desk.getState().changeSettings({ language: 'en' })
    expect(services.notices.getState().notices).toHaveLength(1)
    expect(services.desk.getState().settings.language).toBe('en')
  })
})
