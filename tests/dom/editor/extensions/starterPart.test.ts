import { describe, expect, it } from 'vitest'
import { starterMark, starterNode, starterPart } from '../../../../renderer/editor/extensions/starterPart.ts'

describe('starterPart', () => {
  it("gives TipTap's extensions by name", () => {
    expect(starterNode('heading').type).toBe('node')
    expect(starterMark('bold').type).toBe('mark')
  })

  it('does not go on without one', () => {
    expect(() => starterPart('typography')).toThrow('typography')
  })
})
