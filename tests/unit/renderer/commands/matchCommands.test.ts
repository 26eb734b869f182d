import { describe, expect, it } from 'vitest'
import { loadCommandSounds } from '../../../../renderer/commands/commandSounds.ts'
import { matchCommands } from '../../../../renderer/commands/matchCommands.ts'
import { COMMAND_IDS } from '../../../../src/contract/commandId.ts'

const match = (query: string) => matchCommands(query, COMMAND_IDS)

describe('the palette', () => {
  it('finds by Chinese, by English and by id, every word of the query', () => {
    expect(match('导出')[0]).toBe('article.export')
    expect(match('导出方案')).toEqual(['app.profiles'])
    expect(match('EXPORT')[0]).toBe('article.export')
    expect(match('view.theme')).toEqual(['view.theme'])
    expect(match('new lib')).toEqual(['library.create'])
    expect(match('没有这个')).toEqual([])
    expect(match(' ')).toEqual([...COMMAND_IDS])
  })

  it('puts names that begin with the query first', () => {
    expect(match('预览')[0]).toBe('view.preview')
  })

  it('finds by pinyin once it is there: initials before what merely holds them', async () => {
    const sounds = await loadCommandSounds()
    expect(sounds('查找…')).toEqual(['cz', 'chazhao'])
    expect(matchCommands('cz', COMMAND_IDS, sounds).slice(0, 1)).toEqual(['library.find'])
    expect(matchCommands('cz', COMMAND_IDS, sounds)).toContain('edit.find')
    expect(matchCommands('geshishua', COMMAND_IDS, sounds)[0]).toBe('format.painter')
    expect(matchCommands('gss', COMMAND_IDS, sounds)).toEqual(['format.painter', 'format.painterLocked'])
    expect(match('gss')).toEqual([])
  })
})
