import { describe, expect, it } from 'vitest'
import { preventable } from '../../../../doubles/electron.ts'
import { bootedShell } from './bootedShell.ts'

const PERMISSIONS = (
  'ar automatic-fullscreen background-fetch background-sync captured-surface-control clipboard-read clipboard-sanitized-write ' +
  'deprecated-sync-clipboard-read display-capture fileSystem fullscreen geolocation geolocation-approximate hand-tracking hid ' +
  'idle-detection keyboardLock local-fonts local-network local-network-access loopback-network media mediaKeySystem midi midiSysex ' +
  'nfc notifications openExternal payment-handler periodic-background-sync persistent-storage pointerLock screen-wake-lock sensors ' +
  'serial smart-card speaker-selection storage-access system-wake-lock top-level-storage-access usb vr web-app-installation ' +
  'web-printing window-management unknown'
).split(' ')

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
