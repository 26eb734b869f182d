import { describe, expect, it } from 'vitest'
import { bootedShell } from './bootedShell.ts'

describe('the options of a window', () => {
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
      spellcheck: true,
    })
    expect(window.options).toMatchObject({ name: 'desk', windowStatePersistence: true, show: false })
    expect(window.loaded).toEqual(['qingyang://desk/index.html'])
  })
})
