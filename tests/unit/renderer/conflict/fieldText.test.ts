import { describe, expect, it } from 'vitest'
import { fieldText } from '../../../../renderer/conflict/fieldText.ts'

describe('fieldText', () => {
  it('writes a value as a person reads it', () => {
    expect(fieldText('title', '标题', 'zh')).toBe('标题')
    expect(fieldText('keywords', ['党建', '扶贫'], 'zh')).toBe('党建、扶贫')
    expect(fieldText('channelPath', ['要闻', '时政'], 'zh')).toBe('要闻 > 时政')
    expect([fieldText('origin', 'reprint', 'zh'), fieldText('origin', 'reprint', 'en')]).toEqual(['转载', 'Reprint'])
    expect([fieldText('origin', '', 'zh'), fieldText('keywords', [], 'zh')]).toEqual(['', ''])
  })
})
