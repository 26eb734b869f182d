import { describe, expect, it } from 'vitest'
import { bootedShell } from './bootedShell.ts'
import { eventually } from '../../../../helpers/eventually.ts'

describe('the boot of the Electron shell', () => {
  it('does everything in its order: lock, sandbox and scheme before ready, guards before the first page', async () => {
    const { double } = await bootedShell()
    expect(double.order).toEqual([
      'setPath',
      'lock',
      'enableSandbox',
      'switch host-resolver-rules',
      'registerSchemes',
      'whenReady',
      'guardSession',
      'dictionaryUrl',
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

  it('gives a second start to the first: no window, no desk', async () => {
    const { double } = await bootedShell((electron) => (electron.app.lock = false))
    expect(double.order).toEqual(['setPath', 'lock'])
    expect(double.app.quitDone).toBe(true)
  })

  it('stops the desk before it quits', async () => {
    const { desk, double } = await bootedShell()
    double.app.quit()
    expect(double.app.quitDone).toBe(false)
    await eventually(() => expect(double.app.quitDone).toBe(true))
    expect(desk.stopped).toBe(true)
  })
})
