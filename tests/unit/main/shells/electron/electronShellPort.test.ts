import { describe, expect, it } from 'vitest'
import { bootedShell } from './bootedShell.ts'

describe('what Electron does for the desk', () => {
  it('asks for folders over the window that asked, in its language', async () => {
    const { shell, double, window, id, settings } = await bootedShell()
    double.answers.push(['/稿库'], [])
    expect(await shell.askFolder('library', id)).toBe('/稿库')
    expect(double.asked[0]).toMatchObject({
      window,
      options: { title: '选择稿库文件夹', properties: ['openDirectory', 'createDirectory', 'promptToCreate'] },
    })
    settings.change({ language: 'en' })
    expect(await shell.askFolder('export', id)).toBeNull()
    expect(double.asked[1]?.options.title).toBe('Choose Where to Export')
    expect(await shell.askFolder('export', 'another window')).toBeNull()
    expect(double.asked).toHaveLength(2)
  })

  it('shows a folder, and throws what the system says against it', async () => {
    const { shell, double } = await bootedShell()
    await shell.reveal('/out')
    expect(double.opened).toEqual(['/out'])
    double.trouble = 'no such folder'
    await expect(shell.reveal('/out')).rejects.toThrow('no such folder')
  })

  it('opens further windows, on an article where one is named', async () => {
    const { shell, double } = await bootedShell()
    shell.openWindow(null)
    shell.openWindow('20160519-甲-abcd')
    expect(double.windows.flatMap(({ loaded }) => loaded)).toEqual([
      'qingyang://desk/index.html',
      'qingyang://desk/index.html',
      'qingyang://desk/index.html#article=20160519-%E7%94%B2-abcd',
    ])
  })

  it("keeps the window's title and its mark of unsaved text", async () => {
    const { shell, window, id } = await bootedShell()
    shell.describeWindow(id, '打好基层党建 — 清样', true)
    expect([window.title, window.edited]).toEqual(['打好基层党建 — 清样', true])
    shell.describeWindow('another window', 'x', false)
    expect(window.title).toBe('打好基层党建 — 清样')
  })

  it('lets a window fill the screen, and tells its page, by whatever means it does', async () => {
    const { shell, window, id } = await bootedShell()
    shell.setFullScreen('another window', true)
    expect(window.fullScreen).toBe(false)
    shell.setFullScreen(id, true)
    expect(window.fullScreen).toBe(true)
    window.emit('leave-full-screen')
    expect(window.webContents.sent).toEqual([
      ['window.fullScreen', { on: true }],
      ['window.fullScreen', { on: false }],
    ])
  })
})
