import { expect, it } from 'vitest'
import { lexiconSamples } from '../../../../src/check/lexicon/lexiconSamples.ts'
import { previewLexicon } from '../../../../src/check/lexicon/previewLexicon.ts'

it('shows the form of every kind by a list that is read without a refusal', () => {
  const read = lexiconSamples().map(({ file, text }) => previewLexicon(text.replace(/^\uFEFF/, ''), file))
  expect(read.map(({ head }) => head.kind).sort()).toEqual(['careful', 'forbidden', 'person', 'preferred', 'proper'])
  for (const { count, refusedCount, head } of read) {
    expect(refusedCount).toBe(0)
    expect(count).toBeGreaterThan(1)
    expect(head.name).toMatch(/^示例·/)
  }
})

it('begins with the mark by which a spreadsheet knows UTF-8', () => {
  expect(lexiconSamples().every(({ text }) => text.startsWith('\uFEFF# 词表：示例·'))).toBe(true)
})
