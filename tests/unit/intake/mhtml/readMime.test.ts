import { describe, expect, it } from 'vitest'
import { readMime } from '../../../../src/intake/mhtml/readMime.ts'
import { mhtml } from '../../../helpers/mhtml.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const words = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

describe('readMime', () => {
  it.each(['quoted-printable', 'base64', '8bit'] as const)('reads parts written in %s', (encoding) => {
    const page = `<p>清样是付印前最后一张干净的校样。</p>\n${'字 = a '.repeat(40)}`
    const parts = readMime(
      mhtml([
        { type: 'text/html; charset="gb2312"', encoding, location: 'https://news.example/a.html', bytes: utf8(page) },
        { type: 'image/png', encoding: 'base64', id: 'a@b', bytes: Uint8Array.of(1, 0, 255) },
      ]),
    )
    expect(parts).toHaveLength(2)
    expect(parts[0]).toMatchObject({ type: 'text/html', charset: 'gb2312', location: 'https://news.example/a.html' })
    expect(words(parts[0]!.bytes)).toBe(page)
    expect(parts[1]).toMatchObject({ type: 'image/png', id: 'a@b', bytes: Uint8Array.of(1, 0, 255) })
  })

  it('reads parts within parts', () => {
    const inner = 'Content-Type: multipart/alternative; boundary=in\r\n\r\n--in\r\n\r\n甲\r\n--in--'
    const whole = `MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=out\r\n\r\n--out\r\n${inner}\r\n--out--`
    expect(readMime(utf8(whole)).map(({ type, bytes }) => [type, words(bytes)])).toEqual([['text/plain', '甲']])
  })

  it('gives what there is of a file that was cut, and of one that is no mail', () => {
    const file = mhtml([{ type: 'text/html', encoding: '8bit', bytes: utf8('<p>甲</p>') }])
    expect(words(readMime(file.subarray(0, file.length - 36))[0]!.bytes)).toContain('<p>甲')
    expect(() => readMime(utf8('no headers at all'))).not.toThrow()
    expect(readMime(new Uint8Array())).toHaveLength(1)
  })

  it('does not follow parts within parts without end', () => {
    const nested = Array.from({ length: 50 }, () => 'Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n').join('')
    expect(() => readMime(utf8(nested))).not.toThrow()
  })
})
