import { describe, expect, it } from 'vitest'
import { FakeContents, type FakeFrame } from '../../../../doubles/electron.ts'
import { bootedShell } from './bootedShell.ts'

describe('who asks', () => {
  it.each<[string, (main: FakeFrame) => FakeFrame | null, { origin: string; mainFrame: boolean }]>([
    ['a sub-frame', (main) => ({ ...main, parent: main }), { origin: 'qingyang://desk', mainFrame: false }],
    [
      'a frame that only says it has no parent',
      (main) => ({ ...main }),
      { origin: 'qingyang://desk', mainFrame: false },
    ],
    ['a sandboxed frame', (main) => ({ ...main, origin: 'null', parent: main }), { origin: 'null', mainFrame: false }],
    ['no frame any more', () => null, { origin: '', mainFrame: false }],
    ['a detached frame', (main) => ({ ...main, detached: true }), { origin: '', mainFrame: false }],
    ['a frame that is disposed of', () => disposed(), { origin: '', mainFrame: false }],
  ])('is no one the desk trusts: %s', async (_name, frameOf, sender) => {
    const { ask, desk, window, id } = await bootedShell()
    await ask('desk.info', {}, { frame: frameOf(window.webContents.mainFrame) })
    expect(desk.calls[0]?.sender).toEqual({ windowId: id, ...sender })
  })

  it('tells a foreign origin in the main frame', async () => {
    const { ask, desk, window } = await bootedShell()
    window.webContents.mainFrame.origin = 'https://evil.example'
    await ask('desk.info', {})
    expect(desk.calls[0]?.sender.origin).toBe('https://evil.example')
  })

  it('trusts no page that is none of its windows, whatever origin it shows', async () => {
    const { ask, desk, double } = await bootedShell()
    const stranger = new FakeContents(double.session.defaultSession)
    await ask('desk.info', {}, { contents: stranger, frame: stranger.mainFrame })
    expect(desk.calls[0]?.sender).toEqual({ windowId: String(stranger.id), origin: '', mainFrame: false })
  })
})

function disposed(): FakeFrame {
  return new Proxy({} as FakeFrame, {
    get() {
      throw new Error('Render frame was disposed before WebFrameMain could be accessed')
    },
  })
}
