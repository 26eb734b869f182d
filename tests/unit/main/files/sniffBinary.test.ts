import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sniffBinary } from '../../../../main/files/sniffBinary.ts'
import { gifBytes, jpegBytes, pngBytes } from '../../../helpers/pictureBytes.ts'

describe('sniffBinary', () => {
  it.each([
    ['PNG', pngBytes(1, 1)],
    ['GIF', gifBytes(1, 1)],
    ['JPEG', jpegBytes(1, 1)],
    ['gzip', gzipSync('清样')],
    ['an empty zip', Uint8Array.of(0x50, 0x4b, 5, 6)],
    ['rar', new TextEncoder().encode('Rar!')],
  ])('knows %s', (_, bytes) => {
    expect(sniffBinary(bytes)).toBe(true)
  })

  it('takes no Chinese text for one', () => {
    const text = fc.string({ unit: fc.constantFrom(...'首页清样栏目《》，。 \n') })
    fc.assert(fc.property(text, (line) => !sniffBinary(new TextEncoder().encode(line))))
    for (const line of ['PK 赛', 'Rar', '%PD', 'GIF7']) expect(sniffBinary(new TextEncoder().encode(line))).toBe(false)
  })
})
