import { describe, expect, it } from 'vitest'
import { preventable, type FakeContents } from '../../../../doubles/electron.ts'
import { bootedShell } from './bootedShell.ts'

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
})
