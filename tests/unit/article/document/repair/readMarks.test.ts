import { describe, expect, it } from 'vitest'
import { readMarks } from '../../../../../src/article/document/repair/readMarks.ts'
import type { Loss } from '../../../../../src/article/loss.ts'

function read(json: unknown) {
  const losses: Loss[] = []
  const names = readMarks(json, 'at', losses).map(({ type }) => type.name)
  return { names, told: losses.map(({ kind, what }) => `${kind} ${what}`) }
}

describe('marks of any JSON', () => {
  it('come in the order of the schema', () => {
    const link = { type: 'link', attrs: { href: '#1' } }
    expect(read([{ type: 'italic' }, { type: 'bold' }, link])).toEqual({ names: ['link', 'bold', 'italic'], told: [] })
    expect(read(undefined)).toEqual({ names: [], told: [] })
  })

  it.each([
    [[{ type: 'glow' }], 'unknownMark glow'],
    [['bold'.repeat(2)], 'unknownMark boldbold'],
    [[null], 'unknownMark null'],
    [[{ type: 'constructor' }], 'unknownMark constructor'],
    ['bold', 'unknownMark bold'],
    [[{ type: 'link' }], 'unsafeAddress undefined'],
    [[{ type: 'link', attrs: { href: 'javascript:x' } }], 'unsafeAddress javascript:x'],
  ])('%j is told', (json, told) => {
    expect(read(json)).toEqual({ names: [], told: [told] })
  })

  it('that exclude one another: the last stays, and it is told', () => {
    expect(read([{ type: 'subscript' }, { type: 'superscript' }])).toEqual({
      names: ['superscript'],
      told: ['badStructure superscript'],
    })
  })
})
