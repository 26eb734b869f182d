import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { JournalBatch, JournalHead, JournalRecord } from '../../../../src/saving/journal/journalLine.ts'
import { unsavedBatches } from '../../../../src/saving/journal/unsavedBatches.ts'

const head: JournalHead = { format: 'qingyang/journal', version: 1, article: 'a', base: 'E0', revision: 2 }

/** A batch of steps that are known by their revision. */
function batch(revision: number, count: number, metadata?: { title: string }): JournalBatch {
  const steps = Array.from({ length: count }, (_, n) => ({ step: revision + n }))
  return { revision, steps, at: 0, ...(metadata === undefined ? {} : { metadata }) }
}

const a = { title: '甲' }
const b = { title: '乙' }
const unsaved = (records: JournalRecord[], etag: string) => unsavedBatches({ head, records }, etag)

describe('unsavedBatches', () => {
  it('gives everything on the file the journal began with, whatever saves did not come about', () => {
    const records = [batch(2, 1), { saved: 'E1', revision: 3 }, batch(3, 2)]
    expect(unsaved(records, 'E0')).toEqual({ revision: 2, batches: [batch(2, 1), batch(3, 2)] })
  })

  it('gives on a saved file what came after the save', () => {
    const records = [batch(2, 1), { saved: 'E1', revision: 3 }, batch(3, 2)]
    expect(unsaved(records, 'E1')).toEqual({ revision: 3, batches: [batch(3, 2)] })
  })

  it('gives the steps past the revision saved of what came before the save', () => {
    expect(unsaved([batch(2, 3, a), batch(5, 1), { saved: 'E1', revision: 4 }], 'E1')).toEqual({
      revision: 4,
      batches: [{ ...batch(4, 1), metadata: a }, batch(5, 1)],
    })
  })

  it('takes metadata of before the save as saved, and lays those of after it over it', () => {
    const save = { saved: 'E1', revision: 3 }
    expect(unsaved([batch(2, 1, a), batch(3, 0, b), save], 'E1')).toEqual({ revision: 3, batches: [] })
    expect(unsaved([batch(2, 1, a), save, batch(3, 0, b)], 'E1')).toEqual({ revision: 3, batches: [batch(3, 0, b)] })
  })

  it('gives nothing twice of steps that were saved before they were sent', () => {
    const save = { saved: 'E1', revision: 6 }
    expect(unsaved([save, batch(2, 4)], 'E1')).toEqual({ revision: 6, batches: [] })
    expect(unsaved([save, batch(2, 4, a)], 'E1')).toEqual({ revision: 6, batches: [batch(6, 0, a)] })
    expect(unsaved([save, batch(2, 6)], 'E1')).toEqual({ revision: 6, batches: [batch(6, 2)] })
  })

  it('goes by the last save that wrote this file', () => {
    const records = [batch(2, 1), { saved: 'E1', revision: 3 }, batch(3, 1), { saved: 'E2', revision: 4 }, batch(4, 1)]
    expect(unsaved(records, 'E2')?.batches).toEqual([batch(4, 1)])
    expect(unsaved(records, 'E1')?.batches).toEqual([batch(3, 1), batch(4, 1)])
  })

  it('gives nothing, not even "nothing", on any other file', () => {
    expect(unsaved([batch(2, 1), { saved: 'E1', revision: 3 }], 'E9')).toBeNull()
    expect(unsaved([], '')).toBeNull()
  })

  it('ends in the same steps on every file of its past: no step twice, none left out', () => {
    const edits = fc.array(fc.record({ size: fc.nat(4), saveAfter: fc.boolean() }), { maxLength: 12 })
    fc.assert(
      fc.property(edits, (made) => {
        const records: JournalRecord[] = []
        const files = [{ etag: 'E0', revision: 2 }]
        let revision = 2
        for (const { size, saveAfter } of made) {
          records.push(batch(revision, size))
          revision += size
          if (!saveAfter) continue
          files.push({ etag: `E${files.length}`, revision })
          records.push({ saved: `E${files.length - 1}`, revision })
        }
        for (const file of files) {
          const found = unsaved(records, file.etag)
          const steps = found?.batches.flatMap((one) => one.steps.map((step) => (step as { step: number }).step))
          expect(found?.revision).toBe(file.revision)
          expect(steps).toEqual(Array.from({ length: revision - file.revision }, (_, n) => file.revision + n))
        }
      }),
    )
  })
})
