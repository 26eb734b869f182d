import { describe, expect, it } from 'vitest'
import { line, oneOf } from '../../../../../src/article/document/attribute.ts'
import { readAttributes } from '../../../../../src/article/document/repair/readAttributes.ts'
import type { Loss } from '../../../../../src/article/loss.ts'

const specs = {
  level: oneOf('level', [2, 3], 2),
  remote: line('remote', 9),
  href: { validate: line('href', 9).validate! },
}

function read(given: unknown) {
  const losses: Loss[] = []
  return {
    attrs: readAttributes(specs, given, 'at', losses),
    told: losses.map(({ kind, where }) => `${kind} ${where}`),
  }
}

describe('attributes of any JSON', () => {
  it('are taken where they are valid, their absence is no loss', () => {
    expect(read({ level: 3, href: '' })).toEqual({ attrs: { level: 3, href: '' }, told: [] })
    expect(read({ href: '' })).toEqual({ attrs: { href: '' }, told: [] })
  })

  it('are told by name where they are wrong or unknown, an address as unsafe', () => {
    expect(read({ href: '', level: 9, remote: 9, colour: 'red' })).toEqual({
      attrs: { href: '' },
      told: ['badAttribute at@colour', 'badAttribute at@level', 'unsafeAddress at@remote'],
    })
  })

  it('come to nothing where one that must be there is not valid', () => {
    expect(read({ href: 5 }).attrs).toBeNull()
    expect(read(undefined).attrs).toBeNull()
  })

  it.each(['x', 5, true, []])('are told where %j stands instead', (given) => {
    expect(read(given).told[0]).toBe('badAttribute at@')
  })

  it('are the object’s own, not inherited', () => {
    expect(read(Object.create({ href: '' })).attrs).toBeNull()
  })
})
