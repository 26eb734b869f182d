import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { preventable } from '../../../../doubles/electron.ts'
import { aliveShell, bootedShell } from './bootedShell.ts'
import { eventually } from '../../../../helpers/eventually.ts'

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'] }))
afterEach(() => vi.useRealTimers())

const ASKED = ['window.closeAsked', {}]

describe('closing a window', () => {
  it('asks the page first, and closes when all is safe', async () => {
    const { window, shell, id, desk, double } = await aliveShell()
    window.close()
    expect(window.isDestroyed()).toBe(false)
    expect(window.webContents.sent).toEqual([ASKED])
    shell.closeAnswer(id, true)
    expect(window.isDestroyed()).toBe(true)
    expect(desk.closed).toEqual([id])
    await eventually(() => expect(double.app.quitDone).toBe(true))
  })

  it('stays when the page says no, and asks anew the next time', async () => {
    const { window, shell, id } = await aliveShell()
    window.close()
    shell.closeAnswer(id, false)
    expect(window.isDestroyed()).toBe(false)
    window.close()
    expect(window.isDestroyed()).toBe(false)
    expect(window.webContents.sent).toEqual([ASKED, ASKED])
  })

  it('takes no answer that was not asked for, nor that of another window', async () => {
    const { window, shell, id } = await aliveShell()
    shell.closeAnswer(id, true)
    expect(window.isDestroyed()).toBe(false)
    window.close()
    shell.closeAnswer('another window', true)
    expect(window.isDestroyed()).toBe(false)
  })

  it('holds up nothing for a page that never came up', async () => {
    const { window } = await bootedShell()
    window.close()
    expect(window.isDestroyed()).toBe(true)
  })

  it('asks the person about a page that does not respond; waiting is the default', async () => {
    const { window, double } = await aliveShell()
    double.answers.push(0, 1)
    window.emit('unresponsive')
    window.close()
    window.close()
    await eventually(() => expect(double.asked).toHaveLength(1))
    expect(double.asked[0]?.options).toMatchObject({
      message: '窗口没有响应。',
      buttons: ['继续等待', '强制关闭'],
      defaultId: 0,
      cancelId: 0,
    })
    await Promise.resolve()
    expect(window.isDestroyed()).toBe(false)
    window.close()
    await eventually(() => expect(window.isDestroyed()).toBe(true))
  })

  it('asks the page again once it responds again', async () => {
    const { window, double } = await aliveShell()
    window.emit('unresponsive')
    window.emit('responsive')
    window.close()
    expect(double.asked).toEqual([])
    expect(window.webContents.sent).toEqual([ASKED])
  })

  it('asks the person when the page keeps silent and closing is tried again after a while', async () => {
    const { window, double } = await aliveShell()
    double.answers.push(1)
    window.close()
    vi.setSystemTime(Date.now() + 4000)
    window.close()
    expect(double.asked).toEqual([])
    vi.setSystemTime(Date.now() + 1000)
    window.close()
    await eventually(() => expect(window.isDestroyed()).toBe(true))
  })

  it('lets no beforeunload of the page decide beside it', async () => {
    const { window } = await aliveShell()
    const event = preventable({})
    window.webContents.emit('will-prevent-unload', event)
    expect(event.defaultPrevented).toBe(true)
  })
})
