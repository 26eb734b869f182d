import { describe, expect, it } from 'vitest'
import { menuMessages } from '../../../../../src/base/messages/menuMessages.ts'
import { COMMAND_IDS } from '../../../../../src/contract/commandId.ts'
import type { FakeItem } from '../../../../doubles/electron.ts'
import { bootedShell } from './bootedShell.ts'

const flat = (items: readonly FakeItem[]): FakeItem[] => items.flatMap((item) => [item, ...flat(item.submenu ?? [])])

describe('the menus', () => {
  it.each<NodeJS.Platform>(['linux', 'win32', 'darwin'])('hold every command once, on %s', async (platform) => {
    const { double } = await bootedShell(undefined, platform)
    const ids = flat(double.applicationMenu?.template ?? []).flatMap(({ id }) => (id === undefined ? [] : [id]))
    expect(ids.sort()).toEqual([...COMMAND_IDS].sort())
  })

  it('speak Chinese first, and English when the settings say so', async () => {
    const { double, settings } = await bootedShell()
    const labels = (): (string | undefined)[] => (double.applicationMenu?.template ?? []).map(({ label }) => label)
    expect(labels()).toEqual(['文件', '编辑', '插入', '格式', '显示', '窗口'])
    settings.change({ language: 'en' })
    expect(labels()).toEqual(['File', 'Edit', 'Insert', 'Format', 'View', 'Window'])
    const words = flat(double.applicationMenu?.template ?? []).map(({ label }) => label ?? '')
    expect(words.filter((label) => /\p{Script=Han}/u.test(label))).toEqual([])
  })

  it('have the usual roles, and an application menu on a Mac', async () => {
    const { double } = await bootedShell(undefined, 'darwin')
    const template = double.applicationMenu?.template ?? []
    expect(template[0]?.label).toBe('清样')
    const roles = flat(template).map(({ role }) => role)
    for (const role of ['cut', 'copy', 'paste', 'selectAll', 'minimize', 'close', 'quit', 'about', 'hide']) {
      expect(roles).toContain(role)
    }
    expect(roles).not.toContain('reload')
  })

  it('show the keys of commands without taking them', async () => {
    const { double } = await bootedShell()
    const commands = flat(double.applicationMenu?.template ?? []).filter(({ id }) => id !== undefined)
    expect(commands.filter(({ registerAccelerator }) => registerAccelerator !== false)).toEqual([])
    expect(commands.find(({ id }) => id === 'article.save')?.accelerator).toBe('CmdOrCtrl+S')
    expect(commands.find(({ id }) => id === 'format.moveUp')?.accelerator).toBe('Alt+Shift+Up')
  })

  it('show the keys of a Mac for full screen there, until a person gives it others', async () => {
    const shownKeys = async (platform: NodeJS.Platform, keys: Record<string, string> = {}) => {
      const { double, settings } = await bootedShell(undefined, platform)
      settings.change({ keys })
      const items = flat(double.applicationMenu?.template ?? [])
      return items.find(({ id }) => id === 'view.fullScreen')?.accelerator
    }
    expect(await shownKeys('linux')).toBe('F11')
    expect(await shownKeys('darwin')).toBe('Ctrl+Cmd+F')
    expect(await shownKeys('darwin', { 'view.fullScreen': 'F12' })).toBe('F12')
  })

  it('bring a command to the window in front', async () => {
    const { double, window } = await bootedShell()
    flat(double.applicationMenu?.template ?? [])
      .find(({ id }) => id === 'article.export')
      ?.click?.()
    expect(window.webContents.sent).toEqual([['menu.command', { command: 'article.export' }]])
  })

  it('open the inspector only where the program is not packaged', async () => {
    const roles = async (isPackaged: boolean): Promise<(string | undefined)[]> => {
      const { double } = await bootedShell((electron) => (electron.app.isPackaged = isPackaged))
      return flat(double.applicationMenu?.template ?? []).map(({ role }) => role)
    }
    expect(await roles(true)).not.toContain('toggleDevTools')
    expect(await roles(false)).toContain('toggleDevTools')
  })

  it('follow the theme of the settings', async () => {
    const { double, settings } = await bootedShell()
    settings.change({ theme: 'dark' })
    expect(double.nativeTheme.themeSource).toBe('dark')
  })

  it('have words in both languages for everything', () => {
    const words: string[] = Object.values(menuMessages).flatMap(({ zh, en }) => [zh, en])
    expect(words.filter((word) => word.trim() === '')).toEqual([])
  })
})
