import { describe, expect, it } from 'vitest'
import { PATTERN_PARTS, unknownParts } from '../../../src/publish/patternParts.ts'

describe('the placeholders of a pattern', () => {
  it('that stand for nothing are told as they are written', () => {
    expect(unknownParts('{id}-{nothing}{}{ID}')).toEqual(['{nothing}', '{}', '{ID}'])
    expect(unknownParts(PATTERN_PARTS.map((part) => `{${part}}`).join('/'))).toEqual([])
    expect(unknownParts('no { braces } at all')).toEqual(['{ braces }'])
  })
})
