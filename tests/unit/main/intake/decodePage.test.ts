import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decodePage } from '../../../../main/intake/decodePage.ts'

const page = (charset: string) => `<!doctype html><meta charset="${charset}"><p>打好基层党建</p>`

describe('decodePage', () => {
  it('believes the bytes before what they declare', () => {
    expect(decodePage(iconv.encode(page('gb2312'), 'utf-8'))).toContain('打好基层党建')
  })

  it.each([
    ['gb2312', 'gbk'],
    ['gb18030', 'gb18030'],
    ['big5', 'big5'],
  ])('reads %s as declared', (charset, encoding) => {
    const words = encoding === 'big5' ? '讀寫黨建' : '打好基层党建'
    expect(decodePage(iconv.encode(page(charset).replace('打好基层党建', words), encoding))).toContain(words)
  })

  it('takes GB18030 where nothing, or a wrong UTF-8, is declared', () => {
    expect(decodePage(iconv.encode('<html><p>打好基层党建', 'gb18030'))).toContain('打好基层党建')
    expect(decodePage(iconv.encode(page('utf-8'), 'gb18030'))).toContain('打好基层党建')
  })

  it('reads UTF-16 by its mark, whichever end comes first', () => {
    const little = iconv.encode(page('utf-8'), 'utf-16le', { addBOM: true })
    expect(decodePage(little)).toContain('打好基层党建')
    expect(decodePage(little.swap16())).toContain('打好基层党建')
  })

  it('never throws, whatever the bytes', () => {
    for (let seed = 0; seed < 50; seed += 1) {
      const bytes = Uint8Array.from({ length: 300 }, (_, at) => (at * 97 * (seed + 1) + seed) & 0xff)
      expect(typeof decodePage(bytes)).toBe('string')
    }
  })
})
