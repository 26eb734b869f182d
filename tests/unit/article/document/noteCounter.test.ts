import { expect, it } from 'vitest'
import { noteAttributes } from '../../../../src/article/document/noteKind.ts'
import { noteCounter } from '../../../../src/article/document/noteCounter.ts'

it('counts each kind apart, each counter for itself', () => {
  const next = noteCounter()
  const kinds = ['footnote', 'endnote', 'footnote', 'endnote', 'endnote'] as const
  expect(kinds.map((kind) => next(noteAttributes(kind, '注')))).toEqual(['[1]', '[i]', '[2]', '[ii]', '[iii]'])
  expect(noteCounter()({})).toBe('[1]')
})
