import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { inflateEntry } from '../../../../../src/intake/word/archive/inflateEntry.ts'
import { openArchive } from '../../../../../src/intake/word/archive/openArchive.ts'
import { partName } from '../../../../../src/intake/word/archive/partName.ts'
import { readDirectory } from '../../../../../src/intake/word/archive/readDirectory.ts'
import { Refused } from '../../../../../src/intake/word/refused.ts'

const file = zipSync({
  'word/Document.xml': strToU8('<a>'.repeat(100)),
  'media/a.png': [Uint8Array.of(1, 2), { level: 0 }],
})

describe('an archive', () => {
  it('gives packed and plain parts, whatever the case of their names', () => {
    const archive = openArchive(file)
    expect(archive.bytes('WORD/document.xml')).toEqual(strToU8('<a>'.repeat(100)))
    expect(archive.bytes('/media/a.png')).toEqual(Uint8Array.of(1, 2))
    expect(archive.bytes('no.xml')).toBeNull()
    expect(archive.has('word/document.xml')).toBe(true)
  })

  it('is read with bytes before it and a comment behind', () => {
    const moved = new Uint8Array([9, 9, 9, ...file, 0, 0])
    new DataView(moved.buffer).setUint16(moved.length - 4, 2, true)
    expect(openArchive(moved).bytes('media/a.png')).toEqual(Uint8Array.of(1, 2))
  })

  it('refuses a part above the limit that is asked for', () => {
    expect(() => openArchive(file).bytes('word/document.xml', 10)).toThrow(Refused)
  })

  it('refuses entries that lie outside of it, or are packed in another way', () => {
    const entry = readDirectory(file).get('word/document.xml')!
    expect(() => inflateEntry(file, { ...entry, offset: file.length })).toThrow(Refused)
    expect(() => inflateEntry(file, { ...entry, packed: 1e9 })).toThrow(Refused)
    expect(() => inflateEntry(file, { ...entry, method: 12 })).toThrow('method 12')
    expect(() => inflateEntry(file, { ...entry, size: 301 })).toThrow(Refused)
  })

  it.each([
    ['word\\media\\A.png', 'word/media/a.png'],
    ['/word/a.xml', 'word/a.xml'],
    ['../a', null],
    ['a/../../b', null],
    ['C:/a', null],
    ['//host/a', null],
    ['', null],
  ])('knows a part by its name: %s', (name, known) => {
    expect(partName(name)).toBe(known)
  })
})
