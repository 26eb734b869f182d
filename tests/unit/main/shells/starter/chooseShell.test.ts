import { describe, expect, it, vi } from 'vitest'
import { chooseShell, type ChoiceOptions } from '../../../../../main/shells/starter/chooseShell.ts'

function choose(options: Partial<ChoiceOptions>) {
  const runtime = vi.fn(async () => '/electron')
  const given = { asked: null, platform: 'linux' as const, env: { DISPLAY: ':0' }, uid: 1000, runtime, ...options }
  return chooseShell(given).then((choice) => ({ choice, looked: runtime.mock.calls.length > 0 }))
}

describe('the choice of the shell', () => {
  it('is Electron where it can run and its runtime is there', async () => {
    expect((await choose({})).choice).toEqual({ kind: 'electron', path: '/electron' })
    expect((await choose({ env: { WAYLAND_DISPLAY: 'wayland-0' } })).choice.kind).toBe('electron')
    expect((await choose({ platform: 'darwin', env: {}, uid: 0 })).choice.kind).toBe('electron')
    expect((await choose({ platform: 'win32', env: {}, uid: undefined })).choice.kind).toBe('electron')
  })

  it('is the browser where the runtime cannot be had', async () => {
    expect((await choose({ runtime: async () => null })).choice).toEqual({ kind: 'web', why: 'runtime' })
  })

  it('is the browser, without a download, where Electron could not run or is not wanted', async () => {
    expect(await choose({ uid: 0 })).toEqual({ choice: { kind: 'web', why: 'root' }, looked: false })
    expect(await choose({ env: {} })).toEqual({ choice: { kind: 'web', why: 'display' }, looked: false })
    expect(await choose({ asked: 'web' })).toEqual({ choice: { kind: 'web', why: 'asked' }, looked: false })
  })

  it('never takes the sandbox from Electron, even when Electron is asked for', async () => {
    expect(await choose({ asked: 'electron', uid: 0 })).toEqual({ choice: { kind: 'web', why: 'root' }, looked: false })
  })
})
