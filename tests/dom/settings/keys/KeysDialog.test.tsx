import { describe, expect, it } from 'vitest'
import { useShortcuts } from '../../../../renderer/app/useShortcuts.ts'
import { KeysDialog } from '../../../../renderer/settings/keys/KeysDialog.tsx'
import { shown } from '../../../helpers/shown.tsx'
import { startedServices } from '../../../helpers/startedServices.ts'

function Part() {
  useShortcuts()
  return <KeysDialog />
}

async function open() {
  const { services } = await startedServices()
  services.view.getState().showDialog('keys')
  const window = await shown(services, <Part />)
  const keys = () => services.desk.getState().settings.keys
  return { services, window, keys }
}

describe('the list of shortcuts', () => {
  it('gives a command other keys, which then run it, while its old ones do nothing any more', async () => {
    const { services, window, keys } = await open()
    const theme = window.find('button', '更改“切换明暗”的快捷键')
    await window.press(theme)
    await window.key(theme, 'F7', { code: 'F7' })
    expect(keys()).toEqual({ 'view.theme': 'F7' })
    const settings = window.find('button', '更改“设置”的快捷键')
    await window.press(settings)
    await window.key(settings, '9', { ctrlKey: true, altKey: true, code: 'Digit9' })
    services.view.getState().showDialog(null)
    const before = services.desk.getState().settings.theme
    await window.key(document.body, 'F7', { code: 'F7' })
    expect(services.desk.getState().settings.theme).not.toBe(before)
    const old = await window.key(document.body, ',', { ctrlKey: true, code: 'Comma' })
    expect(services.view.getState().dialog).toBeNull()
    expect(old.defaultPrevented).toBe(true)
    await window.key(document.body, '9', { ctrlKey: true, altKey: true, code: 'Digit9' })
    expect(services.view.getState().dialog).toBe('settings')
  })

  it('tells whose keys were pressed, and takes them from there only when asked', async () => {
    const { window, keys } = await open()
    const clear = window.find('button', '更改“清除格式”的快捷键')
    await window.press(clear)
    await window.key(clear, 's', { ctrlKey: true, code: 'KeyS' })
    expect(window.text()).toContain('Ctrl+S 现在是“保存”的快捷键。')
    expect(keys()).toEqual({})
    await window.press(window.find('button', '改给这个命令'))
    expect(keys()).toEqual({ 'article.save': '', 'format.clear': 'Mod+S' })
    await window.press(window.find('button', '全部恢复默认'))
    expect(keys()).toEqual({})
  })

  it('refuses keys that would be typed, clears by Backspace, and leaves by Escape without closing', async () => {
    const { services, window, keys } = await open()
    const save = window.find('button', '更改“保存”的快捷键')
    await window.press(save)
    await window.key(save, 'x', { code: 'KeyX' })
    expect(window.text()).toContain('不能用作快捷键')
    await window.key(save, 'Escape', { code: 'Escape' })
    expect(services.view.getState().dialog).toBe('keys')
    await window.press(save)
    await window.key(save, 'Backspace', { code: 'Backspace' })
    expect(keys()).toEqual({ 'article.save': '' })
    await window.press(window.find('button', '恢复“保存”的默认快捷键'))
    expect(keys()).toEqual({})
  })

  it('is searched by name', async () => {
    const { window } = await open()
    await window.type(window.find('textbox'), '没有')
    expect(window.text()).toContain('没有匹配的命令。')
    await window.type(window.find('textbox'), '格式刷')
    expect(document.querySelectorAll('li')).toHaveLength(2)
  })
})
