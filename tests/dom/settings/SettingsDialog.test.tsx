import { act } from 'react'
import { describe, expect, it } from 'vitest'
import { SettingsDialog } from '../../../renderer/settings/SettingsDialog.tsx'
import { shown } from '../../helpers/shown.tsx'
import { startedServices } from '../../helpers/startedServices.ts'

async function open() {
  const { services, desk } = await startedServices()
  services.view.getState().showDialog('settings')
  const window = await shown(services, <SettingsDialog />)
  return { services, desk, window }
}

describe('the settings', () => {
  it('are shown as they stand', async () => {
    const { window } = await open()
    for (const words of ['中文', '跟随系统', '18 像素', '清样 0.1.0']) expect(window.text()).toContain(words)
  })

  it('hold at once, the language too', async () => {
    const { window, services } = await open()
    await act(() => services.desk.getState().changeSettings({ language: 'en' }))
    expect(window.text()).toContain('Paper type size')
  })

  it('close with the button', async () => {
    const { window, services } = await open()
    await window.press(window.find('button', '关闭'))
    expect(services.view.getState().dialog).toBeNull()
  })
})
