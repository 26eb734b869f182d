import { describe, expect, it } from 'vitest'
import { pasteReport } from '../../../../src/intake/clipboard/pasteReport.ts'

describe('pasteReport', () => {
  it('counts by kind in a fixed order and keeps ten short samples', () => {
    const report = pasteReport()
    for (let at = 0; at < 12; at += 1) report.note('missingPictures', `${at}.png`)
    report.note('comments', undefined, 3)
    report.note('comments', undefined, 0)
    report.note('droppedLinks', 'x'.repeat(500))
    const notes = report.notes()
    expect(notes.map(({ kind, count, samples }) => [kind, count, samples.length])).toEqual([
      ['comments', 3, 0],
      ['droppedLinks', 1, 1],
      ['missingPictures', 12, 10],
    ])
    expect(notes[1]!.samples[0]).toHaveLength(120)
  })
})
