import { describe, expect, it, vi } from 'vitest'
import { CHANNEL_NAMES } from '../../../../../src/contract/channelNames.ts'
import { bootedShell } from './bootedShell.ts'

describe('the boot of the Electron shell', () => {
  it('does everything in its order: lock, sandbox and scheme before ready, guards before the first page', async () => {
    const { double } = await bootedShell()
    expect(double.order).toEqual([
      'setPath',
      'lock',
      'enableSandbox',
      'registerSchemes',
      'whenReady',
      'guardSession',
      'createDesk',
      'protocol.handle',
      'BrowserWindow',
      'loadURL',
    ])
    expect(double.app.paths).toEqual({ userData: '/user-data' })
  })

  it('registers its scheme as standard and secure, and never past the content policy', async () => {
    const { double } = await bootedShell()
    expect(double.schemes).toEqual([
      {
        scheme: 'qingyang',
        privileges: { standard: true, secure: true, supportFetchAPI: true, bypassCSP: false },
      },
    ])
  })

  it('opens one window, sandboxed, isolated and without Node, exactly so', async () => {
    const { window, double } = await bootedShell()
    expect(double.windows).toHaveLength(1)
    expect(window.options.webPreferences).toEqual({
      preload: '/out/preload/preload.cjs',
      devTools: false,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      plugins: false,
      experimentalFeatures: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    })
    expect(window.options).toMatchObject({ name: 'desk', windowStatePersistence: true, show: false })
    expect(window.loaded).toEqual(['qingyang://desk/index.html'])
  })

  it('shows the window when it has painted', async () => {
    const { window } = await bootedShell()
    expect(window.shown).toBe(0)
    window.emit('ready-to-show')
    expect(window.shown).toBe(1)
  })

  it('gives a second start to the first: no window, no desk', async () => {
    const { double } = await bootedShell((electron) => (electron.app.lock = false))
    expect(double.order).toEqual(['setPath', 'lock'])
    expect(double.app.quitDone).toBe(true)
  })

  it('comes to the front when it is started again', async () => {
    const { double, window } = await bootedShell()
    window.minimized = true
    double.app.emit('second-instance')
    expect([window.minimized, window.focused]).toEqual([false, 1])
    window.destroy()
    double.app.emit('activate')
    expect(double.windows).toHaveLength(1)
  })

  it('opens one message channel for each channel of the contract, and no other', async () => {
    const { double } = await bootedShell()
    expect([...double.handled.keys()].sort()).toEqual([...CHANNEL_NAMES].sort())
  })

  it('tells the desk its origin, and brings news to the windows', async () => {
    const { desk, origin, window, id } = await bootedShell()
    expect(origin).toBe('qingyang://desk')
    desk.tell('library.changed', {}, null)
    desk.tell('article.changedOutside', { id: 'x', etag: null }, id)
    desk.tell('library.changed', {}, 'another window')
    expect(window.webContents.sent).toEqual([
      ['library.changed', {}],
      ['article.changedOutside', { id: 'x', etag: null }],
    ])
  })

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

  it("keeps the window's title and its mark of unsaved text", async () => {
    const { shell, window, id } = await bootedShell()
    shell.describeWindow(id, '打好基层党建 — 清样', true)
    expect([window.title, window.edited]).toEqual(['打好基层党建 — 清样', true])
    shell.describeWindow('another window', 'x', false)
    expect(window.title).toBe('打好基层党建 — 清样')
  })

  it('stops the desk before it quits', async () => {
    const { desk, double } = await bootedShell()
    double.app.quit()
    expect(double.app.quitDone).toBe(false)
    await vi.waitFor(() => expect(double.app.quitDone).toBe(true))
    expect(desk.stopped).toBe(true)
  })
})
