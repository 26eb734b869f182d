import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { aliveShell, type BootedShell } from './bootedShell.ts'
import { eventually } from '../../../../helpers/eventually.ts'

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'] }))
afterEach(() => vi.useRealTimers())

describe('a page that crashes', () => {
  const crash = (booted: BootedShell, reason = 'crashed'): boolean =>
    booted.window.webContents.emit('render-process-gone', {}, { reason, exitCode: 1 })

  it('is loaded again by itself; the desk lives on and forgets what the page had open', async () => {
    const booted = await aliveShell()
    crash(booted)
    expect(booted.window.webContents.reloads).toBe(1)
    expect(booted.desk.closed).toEqual([booted.id])
    expect(booted.desk.stopped).toBe(false)
    expect(booted.log()).toContain('crashed')
  })

  it('is not waited for when the window closes before it is back', async () => {
    const booted = await aliveShell()
    crash(booted)
    booted.window.close()
    expect(booted.window.isDestroyed()).toBe(true)
  })

  it('is left alone when it ended as it should', async () => {
    const booted = await aliveShell()
    crash(booted, 'clean-exit')
    expect(booted.window.webContents.reloads).toBe(0)
  })

  it("is the person's decision when it keeps crashing", async () => {
    const booted = await aliveShell()
    booted.double.answers.push(0, 1)
    for (let times = 0; times < 3; times += 1) crash(booted)
    await eventually(() => expect(booted.window.webContents.reloads).toBe(3))
    expect(booted.double.asked[0]?.options).toMatchObject({ buttons: ['重新载入', '关闭窗口'] })
    for (let times = 0; times < 3; times += 1) crash(booted)
    await eventually(() => expect(booted.window.isDestroyed()).toBe(true))
  })

  it('is loaded again when the last crash was long ago', async () => {
    const booted = await aliveShell()
    for (let times = 0; times < 5; times += 1) {
      crash(booted)
      vi.setSystemTime(Date.now() + 40_000)
    }
    expect(booted.double.asked).toEqual([])
    expect(booted.window.webContents.reloads).toBe(5)
  })
})
