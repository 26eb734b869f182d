import { act } from 'react'
import { describe, expect, it } from 'vitest'
import { useShortcuts } from '../../../renderer/app/useShortcuts.ts'
import { shown } from '../../helpers/shown.tsx'
import { startedServices } from '../../helpers/startedServices.ts'

function Listening() {
  useShortcuts()
  return null
}

describe('shortcuts in the window', () => {
  it('run commands, and keep the browser from its own meaning of the keys even when they cannot', async () => {
    const { services } = await startedServices()
    const window = await shown(services, <Listening />)
    const settings = await window.key(document.body, ',', { ctrlKey: true })
    expect(services.view.getState().dialog).toBe('settings')
    expect(settings.defaultPrevented).toBe(true)
    services.view.getState().showDialog(null)
    const save = await window.key(document.body, 's', { ctrlKey: true })
    expect(save.defaultPrevented).toBe(true)
    expect((await window.key(document.body, 's')).defaultPrevented).toBe(false)
  })

  it('rest while a dialog is open, but for the palette’s own, which closes it', async () => {
    const { services } = await startedServices()
    const window = await shown(services, <Listening />)
    await window.key(document.body, 'k', { ctrlKey: true })
    expect(services.view.getState().dialog).toBe('palette')
    await window.key(document.body, ',', { ctrlKey: true })
    expect(services.view.getState().dialog).toBe('palette')
    await window.key(document.body, 'k', { ctrlKey: true })
    expect(services.view.getState().dialog).toBeNull()
  })

  it('rest while an input method is at work, and for keys that something else has taken', async () => {
    const { services } = await startedServices()
    const window = await shown(services, <Listening />)
    await window.key(document.body, ',', { ctrlKey: true, isComposing: true })
    expect(services.view.getState().dialog).toBeNull()
    const take = (event: Event) => event.preventDefault()
    document.body.addEventListener('keydown', take)
    await window.key(document.body, ',', { ctrlKey: true })
    document.body.removeEventListener('keydown', take)
    expect(services.view.getState().dialog).toBeNull()
  })

  it('leave the browser its own full screen, but not in Electron, nor other keys given to it', async () => {
    const { services } = await startedServices()
    const { desk } = services
    const window = await shown(services, <Listening />)
    expect((await window.key(document.body, 'F11')).defaultPrevented).toBe(false)
    expect(services.view.getState().fullScreen).toBe(false)
    await act(
      async () =>
        void desk.setState(({ settings }) => ({ settings: { ...settings, keys: { 'view.fullScreen': 'F12' } } })),
    )
    expect((await window.key(document.body, 'F12')).defaultPrevented).toBe(true)
    expect(services.view.getState().fullScreen).toBe(true)
  })

  it('run full screen by F11 in Electron', async () => {
    const { services } = await startedServices()
    const { desk } = services
    desk.setState({ info: { ...desk.getState().info, shell: 'electron' } })
    const window = await shown(services, <Listening />)
    expect((await window.key(document.body, 'F11')).defaultPrevented).toBe(true)
    expect(services.view.getState().fullScreen).toBe(true)
  })

  it('are joined by the menu’s commands, until the window goes', async () => {
    const { services, desk } = await startedServices()
    const window = await shown(services, <Listening />)
    await act(async () => desk.emit('menu.command', { command: 'app.settings' }))
    expect(services.view.getState().dialog).toBe('settings')
    await window.unmount()
    services.view.getState().showDialog(null)
    desk.emit('menu.command', { command: 'app.settings' })
    expect(services.view.getState().dialog).toBeNull()
  })
})
