import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { MOST_MANUSCRIPT_BYTES, readManuscriptText } from '../../../../main/files/readManuscriptText.ts'
import { ROOT } from '../../../helpers/sourceFiles.ts'

const TEXT = '打好基层党建,决胜脱贫攻坚。𠮷野家 ¥ “引号” 2016年'
const bytesOf = (text: string) => new TextEncoder().encode(text)
const codeOf = (bytes: Uint8Array) => {
  const text = readManuscriptText(bytes)
  return text.ok ? null : text.error.code
}

describe('readManuscriptText', () => {
  it.each([
    ['UTF-8', bytesOf(TEXT)],
    ['UTF-8 with mark', bytesOf(`\ufeff${TEXT}`)],
    ['UTF-16LE with mark', iconv.encode(TEXT, 'utf-16le', { addBOM: true })],
    ['UTF-16BE with mark', iconv.encode(TEXT, 'utf-16be', { addBOM: true })],
    ['GB18030', iconv.encode(TEXT, 'gb18030')],
  ])('reads %s', (_, bytes) => {
    expect(readManuscriptText(bytes)).toEqual({ ok: true, value: TEXT })
  })

  it('reads GBK, as short as one word', () => {
    expect(readManuscriptText(iconv.encode('清样', 'gbk'))).toEqual({ ok: true, value: '清样' })
  })

  it('reads back any text that is written in UTF-8 or GB18030', () => {
    const text = fc
      .string({ unit: fc.constantFrom(...'清样审校，。《》a1 \n'), minLength: 1 })
      .filter((line) => line.trim() !== '')
    fc.assert(
      fc.property(text, (line) => {
        expect(readManuscriptText(bytesOf(line))).toEqual({ ok: true, value: line })
        expect(readManuscriptText(iconv.encode(`清${line}`, 'gb18030'))).toEqual({ ok: true, value: `清${line}` })
      }),
    )
  })

  it('reads the reference manuscript', () => {
    const text = readManuscriptText(readFileSync(join(ROOT, 'main/library/sample/cssn-2016-05-19.txt')))
    expect(text.ok && text.value.includes('打好基层党建')).toBe(true)
  })

  it.each([
    ['nothing', new Uint8Array(), 'input.empty'],
    ['white space alone', bytesOf(' \r\n\u3000\t'), 'input.empty'],
    ['a mark alone', Uint8Array.of(0xef, 0xbb, 0xbf), 'input.empty'],
    ['a NUL byte', bytesOf('清样\0'), 'input.notText'],
    ['a NUL in UTF-16', iconv.encode('清\0样', 'utf-16le', { addBOM: true }), 'input.notText'],
    ['a Word file (.docx)', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), 'input.notText'],
    ['a Word file (.doc)', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'input.notText'],
    ['a PDF', bytesOf('%PDF-1.7\n'), 'input.notText'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10), 'input.notText'],
    ['a lone lead byte', Uint8Array.of(0x41, 0xff), 'input.encoding'],
    ['GB18030 that breaks off', iconv.encode('清样', 'gb18030').subarray(0, 3), 'input.encoding'],
    ['UTF-8 that breaks off', Uint8Array.of(0xef, 0xbb, 0xbf, 0xe6, 0xb8), 'input.encoding'],
    ['a control that no Chinese text holds', Uint8Array.of(0x81, 0x30, 0x81, 0x31), 'input.encoding'],
    ['Latin-1', Uint8Array.of(0x63, 0x61, 0x66, 0xe9), 'input.encoding'],
    ['half a UTF-16 character', Uint8Array.of(0xff, 0xfe, 0x05, 0x6e, 0x37), 'input.encoding'],
  ])('refuses %s', (_, bytes, code) => {
    expect(codeOf(bytes)).toBe(code)
  })

  it('refuses more than 50 MB and takes just that', () => {
    const bytes = new Uint8Array(MOST_MANUSCRIPT_BYTES + 1).fill(0x61)
    expect(codeOf(bytes)).toBe('input.tooLarge')
    expect(codeOf(bytes.subarray(1))).toBeNull()
  })
})
