import { describe, expect, it } from 'vitest'
import { bootedShell } from './bootedShell.ts'

describe('the spelling checker', () => {
  it.each(['linux', 'win32'] as const)('of %s never fetches a dictionary from outside', async (platform) => {
    const { double } = await bootedShell(undefined, platform)
    const { dictionaryUrl, spellingLanguages } = double.session.defaultSession
    expect(dictionaryUrl).toBe('qingyang://desk/dictionaries/')
    expect(spellingLanguages).toEqual(['en-US'])
    expect(double.order.indexOf('dictionaryUrl')).toBeLessThan(double.order.indexOf('BrowserWindow'))
  })

  it('of macOS is the system’s own, and told nothing', async () => {
    const { double } = await bootedShell(undefined, 'darwin')
    const { dictionaryUrl, spellingLanguages } = double.session.defaultSession
    expect([dictionaryUrl, spellingLanguages]).toEqual([null, null])
  })

  it('finds no name outside this machine, nor does anything else of Chromium’s', async () => {
    const { double } = await bootedShell()
    expect(double.app.switches).toEqual({ 'host-resolver-rules': 'MAP * ~NOTFOUND' })
    expect(double.order.indexOf('switch host-resolver-rules')).toBeLessThan(double.order.indexOf('whenReady'))
  })
})
