import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readZip } from '../../../../../main/files/zip/readZip.ts'

const LIMITS = { mostFiles: 10, mostBytes: 1_000_000 }
const files = { 'a/甲.txt': strToU8('清样'.repeat(500)), 'b.bin': new Uint8Array([1, 2, 3]), 'c.txt': new Uint8Array() }
const zip = zipSync(files)

function changed(change: (view: DataView, directory: number) => void, from = zip): Uint8Array {
  const copy = from.slice()
  const view = new DataView(copy.buffer)
  change(view, view.getUint32(copy.byteLength - 22 + 16, true))
  return copy
}

describe('readZip', () => {
  it('unpacks stored and deflated files, and an empty one', () => {
    const stored = zipSync(files, { level: 0 })
    for (const bytes of [zip, stored]) {
      const read = readZip(bytes, LIMITS)
      expect(Object.fromEntries((read ?? []).map(({ path, bytes: unpacked }) => [path, unpacked]))).toEqual(files)
    }
  })

  it('leaves out the names of folders', () => {
    expect(readZip(zipSync({ 'a/': new Uint8Array(), 'a/b': strToU8('b') }), LIMITS)?.map(({ path }) => path)).toEqual([
      'a/b',
    ])
  })

  it('reads a zip that is part of a larger buffer', () => {
    const larger = new Uint8Array(zip.byteLength + 200)
    larger.set(zip, 100)
    expect(readZip(larger.subarray(100, 100 + zip.byteLength), LIMITS)).toHaveLength(3)
  })

  it('holds to the limits on files and bytes', () => {
    expect(readZip(zip, { ...LIMITS, mostFiles: 2 })).toBeNull()
    expect(readZip(zip, { ...LIMITS, mostBytes: 3002 })).toBeNull()
    expect(readZip(zip, { ...LIMITS, mostBytes: 3003 })).not.toBeNull()
  })

  it('unpacks no more than was told, so that a bomb does not fill memory', () => {
    const bomb = zipSync({ 'bomb.txt': new Uint8Array(50_000_000) })
    expect(readZip(bomb, LIMITS)).toBeNull()
    const lying = changed((view, at) => view.setUint32(at + 24, 10, true), bomb)
    const before = process.memoryUsage().arrayBuffers
    expect(readZip(lying, LIMITS)).toBeNull()
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10_000_000)
  })

  it.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['text', strToU8('清样'.repeat(100))],
    ['the first half', zip.slice(0, zip.byteLength / 2)],
    ['the last half', zip.slice(zip.byteLength / 2)],
    ['a wrong checksum', changed((view, at) => view.setUint32(at + 16, 1, true))],
    ['a file that is encrypted', changed((view, at) => view.setUint16(at + 8, 1, true))],
    ['an unknown method', changed((view, at) => view.setUint16(at + 10, 12, true))],
    ['a directory outside', changed((view) => view.setUint32(view.byteLength - 6, 0x7fffffff, true))],
    ['a local header outside', changed((view, at) => view.setUint32(at + 42, 0x7fffffff, true))],
    ['packed bytes outside', changed((view, at) => view.setUint32(at + 20, 0x7fffffff, true))],
    ['a name that is no UTF-8', changed((view, at) => view.setUint8(at + 46, 0xff))],
    ['parts on other disks', changed((view) => view.setUint16(view.byteLength - 22 + 8, 1, true))],
  ])('refuses %s', (_what, bytes) => {
    expect(readZip(bytes, LIMITS)).toBeNull()
  })
})
