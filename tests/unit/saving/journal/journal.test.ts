import { crc32 as reference } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { crc32 } from '../../../../src/saving/journal/crc32.ts'
import {
  journalLine,
  parseJournalLine,
  type JournalBatch,
  type JournalHead,
} from '../../../../src/saving/journal/journalLine.ts'
import { readJournal } from '../../../../src/saving/journal/readJournal.ts'

const head: JournalHead = {
  format: 'qingyang/journal',
  version: 1,
  article: '20160519-a-abcd',
  base: 'e1',
  revision: 5,
}

function batches(sizes: readonly number[]): JournalBatch[] {
  let revision = head.revision
  return sizes.map((size, index) => {
    const batch = { revision, steps: Array.from({ length: size }, (_, n) => ({ n, text: '清样\n“校”' })), at: index }
    revision += size
    return batch
  })
}

function journalText(sizes: readonly number[]): string {
  return [head, ...batches(sizes)].map(journalLine).join('')
}

describe('crc32', () => {
  it('is the CRC-32 of the UTF-16 code units, as zlib computes it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => crc32(text) === reference(Buffer.from(text, 'utf16le'))),
    )
  })
})

describe('a journal line', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.nat(), (steps, revision) => {
        const batch = JSON.parse(JSON.stringify({ revision, steps, at: 1 })) as JournalBatch
        const line = journalLine(batch)
        expect(line.indexOf('\n')).toBe(line.length - 1)
        expect(parseJournalLine(line.slice(0, -1))).toEqual(batch)
      }),
    )
  })

  it('is refused when any one character differs', () => {
    const line = journalLine(batches([2])[0] as JournalBatch).slice(0, -1)
    for (let at = 0; at < line.length; at += 1) {
      const other = line.slice(0, at) + (line[at] === 'x' ? 'y' : 'x') + line.slice(at + 1)
      expect(parseJournalLine(other), `character ${at}`).toBeNull()
    }
  })
})

describe('readJournal', () => {
  it('reads a whole journal whole', () => {
    const text = journalText([1, 3, 0, 2])
    expect(readJournal(text)).toEqual({ head, batches: batches([1, 3, 0, 2]), whole: text.length, cut: 0 })
  })

  it('cuts a torn end at every length and keeps every line before it', () => {
    const sizes = [1, 2, 3]
    const text = journalText(sizes)
    const ends = [...text.matchAll(/\n/g)].map((match) => match.index + 1)
    for (let length = 0; length < text.length; length += 1) {
      const journal = readJournal(text.slice(0, length))
      const whole = ends.filter((end) => end <= length).length
      if (whole === 0) expect(journal).toBeNull()
      else {
        expect(journal?.batches).toEqual(batches(sizes).slice(0, whole - 1))
        expect(journal?.whole).toBe(ends[whole - 1])
        expect(journal?.cut).toBe(length === ends[whole - 1] ? 0 : 1)
      }
    }
  })

  it('ends before a batch that does not continue the one before', () => {
    const [first, , third] = batches([1, 2, 3])
    const text = [head, first, third].map((record) => journalLine(record as JournalBatch)).join('')
    expect(readJournal(text)?.batches).toEqual([first])
    expect(readJournal(text)?.cut).toBe(1)
  })

  it('never takes what follows damage, even where it is whole', () => {
    const lines = journalText([1, 1, 1]).split('\n')
    lines[2] = `00000000${(lines[2] as string).slice(8)}`
    expect(readJournal(lines.join('\n'))?.batches).toHaveLength(1)
    expect(readJournal(lines.join('\n'))?.cut).toBe(2)
  })
})
