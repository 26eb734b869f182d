import { describe, expect, it } from 'vitest'
import { aliveShell } from './bootedShell.ts'
import { eventually } from '../../../../helpers/eventually.ts'

describe('quitting', () => {
  it('waits for the page, then goes through', async () => {
    const { double, shell, id, desk } = await aliveShell('darwin')
    double.app.quit()
    expect(double.windows).toHaveLength(1)
    shell.closeAnswer(id, true)
    await eventually(() => expect(double.app.quitDone).toBe(true))
    expect(desk.stopped).toBe(true)
  })

  it('is called off when the page says no: closing the window later quits nothing on a Mac', async () => {
    const { double, shell, id, window } = await aliveShell('darwin')
    double.app.quit()
    shell.closeAnswer(id, false)
    window.close()
    shell.closeAnswer(id, true)
    expect(double.windows).toHaveLength(0)
    await new Promise((resolve) => setImmediate(resolve))
    expect(double.app.quitDone).toBe(false)
  })
})
