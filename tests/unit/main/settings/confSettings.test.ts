import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../../../src/contract/settings.ts'
import { confSettings } from '../../../../main/settings/confSettings.ts'
import { recordingLog } from '../../../doubles/recordingLog.ts'
import { startedDesk } from '../../../helpers/startedDesk.ts'
import { tempFolder } from '../../../helpers/tempFolder.ts'

const fileOf = (userData: string) => join(userData, 'config.json')

describe('confSettings', () => {
  it('starts with the defaults and keeps what is changed', () => {
    const userData = join(tempFolder(), '新', '设置')
    const settings = confSettings(userData, recordingLog())
    expect(settings.read()).toEqual(DEFAULT_SETTINGS)
    const changed = settings.change({ theme: 'dark', person: '钟义见' })
    expect(changed).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', person: '钟义见' })
    expect(confSettings(userData, recordingLog()).read()).toEqual(changed)
  })

  it.each(['{"theme":', '', '[]', 'null', '"x"', '\u0000\u0001'])(
    'keeps a damaged file (%j) aside and begins anew',
    (text) => {
      const userData = tempFolder()
      writeFileSync(fileOf(userData), text)
      const log = recordingLog()
      const settings = confSettings(userData, log)
      expect(settings.read()).toEqual(DEFAULT_SETTINGS)
      expect(readFileSync(`${fileOf(userData)}.damaged`, 'utf8')).toBe(text)
      expect(log.text()).toContain('damaged')
      expect(settings.change({ language: 'en' }).language).toBe('en')
    },
  )

  it('never loses a second damaged file to the first', () => {
    const userData = tempFolder()
    for (const text of ['{1', '{2']) {
      writeFileSync(fileOf(userData), text)
      confSettings(userData, recordingLog())
    }
    const aside = readdirSync(userData).filter((name) => name.includes('damaged'))
    expect(aside.map((name) => readFileSync(join(userData, name), 'utf8')).sort()).toEqual(['{1', '{2'])
  })

  it('takes the default for one bad value, keeps the good ones, and lets a newer program’s own stand', () => {
    const userData = tempFolder()
    writeFileSync(fileOf(userData), '{"theme":"pink","person":"甲","paperFontSize":900,"later":{"a":1}}')
    const settings = confSettings(userData, recordingLog())
    expect(settings.read()).toEqual({ ...DEFAULT_SETTINGS, person: '甲' })
    settings.change({ theme: 'light' })
    expect(JSON.parse(readFileSync(fileOf(userData), 'utf8'))).toMatchObject({
      theme: 'light',
      person: '甲',
      later: { a: 1 },
    })
  })

  it('throws rather than keep what is not valid', () => {
    const settings = confSettings(tempFolder(), recordingLog())
    expect(() => settings.change({ paperFontSize: 900 })).toThrow()
    expect(settings.read().paperFontSize).toBe(DEFAULT_SETTINGS.paperFontSize)
  })

  it('tells as a value that the settings cannot be written', async () => {
    const { refusal, folder, ask } = await startedDesk()
    mkdirSync(fileOf(join(folder, 'userData')), { recursive: true })
    expect(await refusal('settings.change', { theme: 'dark' })).toMatch(/^storage\./)
    expect((await ask('desk.info', {})).version).toBe('1.2.3')
  })

  it('is read and changed through the desk, but for the libraries', async () => {
    const { ask, settings } = await startedDesk()
    expect(await ask('settings.change', { theme: 'dark' })).toMatchObject({ theme: 'dark' })
    expect(await ask('settings.get', {})).toEqual(settings.read())
  })
})
