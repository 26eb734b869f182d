import { describe, expect, it } from 'vitest'
import { matchCommands } from '../../../../../renderer/app/palette/matchCommands.ts'
import { COMMAND_IDS } from '../../../../../src/contract/commandId.ts'

describe('the palette', () => {
  it('finds by Chinese, by English and by id, every word of the query', () => {
    expect(matchCommands('导出')[0]).toBe('article.export')
    expect(matchCommands('导出方案')).toEqual(['app.profiles'])
    expect(matchCommands('EXPORT')[0]).toBe('article.export')
    expect(matchCommands('view.theme')).toEqual(['view.theme'])
    expect(matchCommands('new lib')).toEqual(['library.create'])
    expect(matchCommands('没有这个')).toEqual([])
    expect(matchCommands(' ')).toEqual([...COMMAND_IDS])
  })

  it('puts names that begin with the query first', () => {
    const found = matchCommands('预览')
    expect(found[0]).toBe('view.preview')
  })
})
