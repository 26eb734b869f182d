import { describe, expect, it } from 'vitest'
import { isOutsideAddress } from '../../../../../main/shells/electron/outsideAddress.ts'
import { preventable, type FakeContents } from '../../../../doubles/electron.ts'
import { bootedShell } from './bootedShell.ts'

const PERMISSIONS = (
  'ar automatic-fullscreen background-fetch background-sync captured-surface-control clipboard-read clipboard-sanitized-write ' +
  'deprecated-sync-clipboard-read display-capture fileSystem fullscreen geolocation geolocation-approximate hand-tracking hid ' +
  'idle-detection keyboardLock local-fonts local-network local-network-access loopback-network media mediaKeySystem midi midiSysex ' +
  'nfc notifications openExternal payment-handler periodic-background-sync persistent-storage pointerLock screen-wake-lock sensors ' +
  'serial smart-card speaker-selection storage-access system-wake-lock top-level-storage-access usb vr web-app-installation ' +
  'web-printing window-management unknown'
).split(' ')

const HOSTILE = [
  'https://evil.example/',
  'http://evil.example/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'data:text/html,<script>1</script>',
  'blob:qingyang://desk/x',
  'about:blank',
  'qingyang://evil/index.html',
  'qingyang://desk/assets/20160519-x-a2b3/a.jpg',
  'qingyang://desk/index.html.evil',
  'qingyang://desk.evil/index.html',
  'devtools://devtools/',
]

describe('permissions', () => {
  it('are all denied: asked, checked, and for devices and screens', async () => {
    const { double } = await bootedShell()
    const { request, check, device, display } = double.session.defaultSession.handlers as Record<
      string,
      (...args: unknown[]) => unknown
    >
    for (const permission of PERMISSIONS) {
      const answers: boolean[] = []
      request?.({}, permission, (granted: boolean) => answers.push(granted), {})
      expect([permission, answers]).toEqual([permission, [false]])
      expect([permission, check?.(null, permission, 'qingyang://desk', {})]).toEqual([permission, false])
    }
    for (const deviceType of ['hid', 'serial', 'usb']) expect(device?.({ deviceType })).toBe(false)
    const streams: unknown[] = []
    display?.({}, (given: unknown) => streams.push(given))
    expect(streams).toEqual([null])
  })
})

describe('requests', () => {
  it.each([
    ['qingyang://desk/index.html', false],
    ['qingyang://desk/assets/index.js', false],
    ['blob:qingyang://desk/1', false],
    ['data:image/png;base64,AA', false],
    ['devtools://devtools/bundled/x.js', false],
    ['https://evil.example/a.png', true],
    ['http://127.0.0.1:8080/', true],
    ['ws://evil.example/', true],
    ['file:///etc/passwd', true],
    ['qingyang://evil/', true],
    ['qingyang://desk.evil/', true],
    ['ftp://evil.example/', true],
    ['chrome-extension://x/', true],
  ])('%s: cancelled %s', async (url, cancel) => {
    const { double } = await bootedShell()
    const answers: unknown[] = []
    const before = double.session.defaultSession.handlers.beforeRequest as unknown as (
      details: unknown,
      callback: (answer: unknown) => void,
    ) => void
    before({ url }, (answer) => answers.push(answer))
    expect(answers).toEqual([{ cancel }])
  })

  it('download nothing', async () => {
    const { double } = await bootedShell()
    const event = preventable({})
    double.session.defaultSession.emit('will-download', event)
    expect(event.defaultPrevented).toBe(true)
  })
})

describe('navigation', () => {
  const navigate = (contents: FakeContents, name: string, url: string, isMainFrame = true): boolean => {
    const event = preventable({ url, isMainFrame })
    contents.emit(name, event)
    return event.defaultPrevented
  }

  it('is refused for whatever is not the page itself', async () => {
    const { window } = await bootedShell()
    for (const url of HOSTILE) {
      expect([url, navigate(window.webContents, 'will-navigate', url)]).toEqual([url, true])
      expect([url, navigate(window.webContents, 'will-redirect', url)]).toEqual([url, true])
    }
    for (const name of ['will-navigate', 'will-redirect']) {
      expect(navigate(window.webContents, name, 'qingyang://desk/index.html')).toBe(false)
      expect(navigate(window.webContents, name, 'qingyang://desk/index.html#x')).toBe(false)
    }
  })

  it('is refused to frames, but for what the page wrote into them', async () => {
    const { window, double } = await bootedShell()
    for (const url of HOSTILE.filter((address) => address !== 'about:blank')) {
      expect([url, navigate(window.webContents, 'will-frame-navigate', url, false)]).toEqual([url, true])
    }
    expect(navigate(window.webContents, 'will-frame-navigate', 'qingyang://desk/index.html', false)).toBe(true)
    expect(navigate(window.webContents, 'will-frame-navigate', 'about:srcdoc', false)).toBe(false)
    expect(navigate(window.webContents, 'will-frame-navigate', 'about:blank', false)).toBe(false)
    expect(double.opened).toEqual([])
  })

  it('of a clicked link goes to the system if it leads to the web or a mail; a redirect leads nowhere', async () => {
    const { window, double } = await bootedShell()
    for (const url of HOSTILE) {
      navigate(window.webContents, 'will-navigate', url)
      navigate(window.webContents, 'will-redirect', url)
    }
    navigate(window.webContents, 'will-navigate', 'mailto:editor@example.com')
    expect(double.opened).toEqual(['https://evil.example/', 'mailto:editor@example.com'])
  })

  it('opens no window, but sends the web and mail to the system', async () => {
    const { window, double } = await bootedShell()
    for (const url of [...HOSTILE, 'mailto:editor@example.com', 'qingyang://desk/index.html']) {
      expect(window.webContents.openHandler?.({ url })).toEqual({ action: 'deny' })
    }
    expect(double.opened).toEqual(['https://evil.example/', 'mailto:editor@example.com'])
  })

  it('attaches no webview', async () => {
    const { window } = await bootedShell()
    const event = preventable({})
    window.webContents.emit('will-attach-webview', event, {}, {})
    expect(event.defaultPrevented).toBe(true)
  })

  it('hands only https without credentials and mailto to the system', () => {
    for (const address of ['https://www.cssn.cn/', 'HTTPS://www.cssn.cn/a?b#c', 'mailto:a@example.com']) {
      expect([address, isOutsideAddress(address)]).toEqual([address, true])
    }
    for (const address of [
      'http://www.cssn.cn/',
      'https://user@evil.example/',
      'https://user:word@evil.example/',
      'file:///etc/passwd',
      'smb://host/share',
      'ms-word:ofe|u|https://evil.example/a.docm',
      'javascript:alert(1)',
      'vscode://x',
      'https:',
      '',
      'www.cssn.cn',
      '\\\\host\\share',
    ]) {
      expect([address, isOutsideAddress(address)]).toEqual([address, false])
    }
  })
})
