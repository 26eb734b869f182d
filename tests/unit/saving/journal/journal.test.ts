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
import { journalText as writeJournal } from '../../../../src/saving/journal/journalText.ts'
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
  return writeJournal(head.article, head.base, head.revision, batches(sizes))
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
    expect(readJournal(journalText([1, 3, 0, 2]))).toEqual({
      head,
      records: batches([1, 3, 0, 2]),
      lines: 5,
      cut: 0,
      damaged: false,
    })
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
        expect(journal?.records).toEqual(batches(sizes).slice(0, whole - 1))
        expect(journal?.lines).toBe(whole)
        expect(journal?.cut).toBe(length === ends[whole - 1] ? 0 : 1)
        expect(journal?.damaged).toBe(false)
      }
    }
  })

  it('ends before a batch that does not continue the one before, and calls it damage', () => {
    const [first, , third] = batches([1, 2, 3])
    const text = [head, first, third].map((record) => journalLine(record as JournalBatch)).join('')
    expect(readJournal(text)).toMatchObject({ records: [first], cut: 1, damaged: true })
  })

  it('never takes what follows damage, even where it is whole', () => {
    const lines = journalText([1, 1, 1]).split('\n')
    lines[2] = `00000000${(lines[2] as string).slice(8)}`
    expect(readJournal(lines.join('\n'))).toMatchObject({ records: batches([1]), cut: 2, damaged: true })
  })

  it('lets a batch follow steps that were saved before they were sent, and nothing between', () => {
    const intent = { saved: 'e2', revision: 9 }
    const read = (revision: number) => {
      const batch = { revision, steps: [{}], at: 1 }
      return readJournal([head, ...batches([1]), intent, batch].map(journalLine).join(''))?.records.length
    }
    expect(read(6)).toBe(3)
    expect(read(9)).toBe(3)
    for (const revision of [5, 7, 8, 10]) expect(read(revision), String(revision)).toBe(2)
  })

  it.each([
    ['no object', 7],
    ['no revision', { steps: [], at: 1 }],
    ['no steps', { revision: 5, at: 1 }],
    ['no time', { revision: 5, steps: [] }],
    ['metadata that are none', { revision: 5, steps: [], at: 1, metadata: 'x' }],
    ['a save of nothing', { revision: 5, saved: null }],
  ])('takes no line with %s', (_, record) => {
    const text = journalLine(head) + journalLine(record as unknown as JournalBatch)
    expect(readJournal(text)).toMatchObject({ records: [], cut: 1 })
  })

  it.each([
    ['of another format', { ...head, format: 'other' }],
    ['of a newer version', { ...head, version: 2 }],
    ['without its base', { ...head, base: null }],
  ])('reads no journal %s', (_, record) => {
    expect(readJournal(journalLine(record as unknown as JournalHead))).toBeNull()
  })
})
