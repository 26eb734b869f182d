import { expect, it } from 'vitest'
import { portals } from '../../../../../src/intake/webpage/hints/portals.ts'
import { readWebPage } from '../../../../../src/intake/webpage/readWebPage.ts'
import { at, page, S, unknownBodies, untoldFurniture } from './helpPlaces.ts'

it('portals: find a text in each of their containers', () => {
  expect(portals.body).not.toHaveLength(0)
  expect(unknownBodies(portals)).toEqual([])
})

it('portals: leave their furniture out, and tell', () => {
  expect(portals.drop).not.toHaveLength(0)
  expect(untoldFurniture(portals)).toEqual([])
})

it('portals: a name alone never takes away most of a text', () => {
  const { document } = readWebPage(page(at('#statement', `<p>${S}</p><p>${S}</p>`)), '', [portals])
  expect(JSON.stringify(document)).toContain(S)
})
