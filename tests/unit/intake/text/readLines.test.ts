import { describe, expect, it } from 'vitest'
import { readLines } from '../../../../src/intake/text/readLines.ts'

describe('the lines of a manuscript', () => {
  it('are counted as an editor counts them, from 1', () => {
    const { lines } = readLines('一\r\n\n　　二 \r三')
    expect(lines).toEqual([
      { number: 1, text: '一', indented: false },
      { number: 2, text: '', indented: false },
      { number: 3, text: '二', indented: true },
      { number: 4, text: '三', indented: false },
    ])
  })

  it('are empty where nothing can be seen', () => {
    expect(readLines('\u200b\u3000\ufeff\u00ad').lines[0]?.text).toBe('')
  })

  it('lose the byte order mark at their head alone', () => {
    expect(readLines('\ufeff甲\ufeff乙').lines[0]?.text).toBe('甲\ufeff乙')
  })

  it('tell unreadable characters once by kind, with the first line and their number', () => {
    const { lines, losses } = readLines('甲\u0001\n乙\u0001\ufffe\udc00\t丙')
    expect(lines.map(({ text }) => text)).toEqual(['甲', '乙\ufffd\t丙'])
    expect(losses.map(({ where, what }) => [where, what])).toEqual([
      ['1', 'U+0001 ×2'],
      ['2', 'U+FFFE ×1'],
      ['2', 'U+DC00 ×1'],
    ])
  })
})
