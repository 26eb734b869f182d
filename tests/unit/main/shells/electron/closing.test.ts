import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { preventable } from '../../../../doubles/electron.ts'
import { bootedShell, type BootedShell } from './bootedShell.ts'

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'] }))
afterEach(() => vi.useRealTimers())

const ASKED = ['window.closeAsked', {}]

async function alive(platform?: NodeJS.Platform): Promise<BootedShell> {
  const booted = await bootedShell(undefined, platform)
  await booted.ask('desk.info', {})
  return booted
}

describe('closing a window', () => {
  it('asks the page first, and closes when all is safe', async () => {
    const { window, shell, id, desk, double } = await alive()
    window.close()
    expect(window.isDestroyed()).toBe(false)
    expect(window.webContents.sent).toEqual([ASKED])
    shell.closeAnswer(id, true)
    expect(window.isDestroyed()).toBe(true)
    expect(desk.closed).toEqual([id])
    await vi.waitFor(() => expect(double.app.quitDone).toBe(true))
  })

  it('stays when the page says no, and asks anew the next time', async () => {
    const { window, shell, id } = await alive()
    window.close()
    shell.closeAnswer(id, false)
    expect(window.isDestroyed()).toBe(false)
    window.close()
    expect(window.isDestroyed()).toBe(false)
    expect(window.webContents.sent).toEqual([ASKED, ASKED])
  })

  it('takes no answer that was not asked for, nor that of another window', async () => {
    const { window, shell, id } = await alive()
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
    const { window, double } = await alive()
    double.answers.push(0, 1)
    window.emit('unresponsive')
    window.close()
    window.close()
    await vi.waitFor(() => expect(double.asked).toHaveLength(1))
    expect(double.asked[0]?.options).toMatchObject({
      message: '窗口没有响应。',
      buttons: ['继续等待', '强制关闭'],
      defaultId: 0,
      cancelId: 0,
    })
    await Promise.resolve()
    expect(window.isDestroyed()).toBe(false)
    window.close()
    await vi.waitFor(() => expect(window.isDestroyed()).toBe(true))
  })

  it('asks the page again once it responds again', async () => {
    const { window, double } = await alive()
    window.emit('unresponsive')
    window.emit('responsive')
    window.close()
    expect(double.asked).toEqual([])
    expect(window.webContents.sent).toEqual([ASKED])
  })

  it('asks the person when the page keeps silent and closing is tried again after a while', async () => {
    const { window, double } = await alive()
    double.answers.push(1)
    window.close()
    vi.setSystemTime(Date.now() + 4000)
    window.close()
    expect(double.asked).toEqual([])
    vi.setSystemTime(Date.now() + 1000)
    window.close()
    await vi.waitFor(() => expect(window.isDestroyed()).toBe(true))
  })

  it('lets no beforeunload of the page decide beside it', async () => {
    const { window } = await alive()
    const event = preventable({})
    window.webContents.emit('will-prevent-unload', event)
    expect(event.defaultPrevented).toBe(true)
  })
})

describe('quitting', () => {
  it('waits for the page, then goes through', async () => {
    const { double, shell, id, desk } = await alive('darwin')
    double.app.quit()
    expect(double.windows).toHaveLength(1)
    shell.closeAnswer(id, true)
    await vi.waitFor(() => expect(double.app.quitDone).toBe(true))
    expect(desk.stopped).toBe(true)
  })

  it('is called off when the page says no: closing the window later quits nothing on a Mac', async () => {
    const { double, shell, id, window } = await alive('darwin')
    double.app.quit()
    shell.closeAnswer(id, false)
    window.close()
    shell.closeAnswer(id, true)
    expect(double.windows).toHaveLength(0)
    await new Promise((resolve) => setImmediate(resolve))
    expect(double.app.quitDone).toBe(false)
  })
})

describe('a page that crashes', () => {
  const crash = (booted: BootedShell, reason = 'crashed'): boolean =>
    booted.window.webContents.emit('render-process-gone', {}, { reason, exitCode: 1 })

  it('is loaded again by itself; the desk lives on and forgets what the page had open', async () => {
    const booted = await alive()
    crash(booted)
    expect(booted.window.webContents.reloads).toBe(1)
    expect(booted.desk.closed).toEqual([booted.id])
    expect(booted.desk.stopped).toBe(false)
    expect(booted.log()).toContain('crashed')
  })

  it('is not waited for when the window closes before it is back', async () => {
    const booted = await alive()
    crash(booted)
    booted.window.close()
    expect(booted.window.isDestroyed()).toBe(true)
  })

  it('is left alone when it ended as it should', async () => {
    const booted = await alive()
    crash(booted, 'clean-exit')
    expect(booted.window.webContents.reloads).toBe(0)
  })

  it("is the person's decision when it keeps crashing", async () => {
    const booted = await alive()
    booted.double.answers.push(0, 1)
    for (let times = 0; times < 3; times += 1) crash(booted)
    await vi.waitFor(() => expect(booted.window.webContents.reloads).toBe(3))
    expect(booted.double.asked[0]?.options).toMatchObject({ buttons: ['重新载入', '关闭窗口'] })
    for (let times = 0; times < 3; times += 1) crash(booted)
    await vi.waitFor(() => expect(booted.window.isDestroyed()).toBe(true))
  })

  it('is loaded again when the last crash was long ago', async () => {
    const booted = await alive()
    for (let times = 0; times < 5; times += 1) {
      crash(booted)
      vi.setSystemTime(Date.now() + 40_000)
    }
    expect(booted.double.asked).toEqual([])
    expect(booted.window.webContents.reloads).toBe(5)
  })
})
