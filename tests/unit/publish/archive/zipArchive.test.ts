import { strFromU8, strToU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { zipArchive } from '../../../../src/publish/archive/zipArchive.ts'

const entries = [
  { path: 'a.xml', bytes: strToU8('甲'.repeat(1000)) },
  { path: '图.jpg', bytes: new Uint8Array(1000) },
]

describe('zipArchive', () => {
  it('packs files that a zip program unpacks', () => {
    const unpacked = unzipSync(zipArchive(entries, '2016-05-19T05:00:00.000Z'))
    expect(Object.keys(unpacked)).toEqual(['a.xml', '图.jpg'])
    expect(strFromU8(unpacked['a.xml'] as Uint8Array)).toBe('甲'.repeat(1000))
  })

  it('presses text, and leaves alone what is pressed already', () => {
    const [text, picture] = entries.map((entry) => zipArchive([entry], '2016-05-19T05:00:00.000Z').byteLength)
    expect(text).toBeLessThan(300)
    expect(picture).toBeGreaterThan(1000)
  })

  it('gives the same bytes in every time zone, with the clock of Shanghai', () => {
    const zone = process.env.TZ
    try {
      const packed = ['Asia/Shanghai', 'America/New_York', 'UTC'].map((name) => {
        process.env.TZ = name
        return zipArchive(entries, '2016-05-19T05:00:10.000Z')
      })
      expect(packed[1]).toEqual(packed[0])
      expect(packed[2]).toEqual(packed[0])
      const time = new DataView((packed[0] as Uint8Array).buffer).getUint16(10, true)
      expect([time >> 11, (time >> 5) & 63, (time & 31) * 2]).toEqual([13, 0, 10])
    } finally {
      if (zone === undefined) delete process.env.TZ
      else process.env.TZ = zone
    }
  })

  it.each(['1970-01-01T00:00:00.000Z', '9999-12-31T23:59:59.000Z', ''])('does not fail on the time %j', (moment) => {
    expect(Object.keys(unzipSync(zipArchive(entries, moment)))).toHaveLength(2)
  })
})
