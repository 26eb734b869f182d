import { expect, it } from 'vitest'
import { trs } from '../../../../../src/intake/webpage/hints/trs.ts'
import { unknownBodies, untoldFurniture } from './helpPlaces.ts'

it('TRS: finds a text in each of its containers', () => {
  expect(trs.body).not.toHaveLength(0)
  expect(unknownBodies(trs)).toEqual([])
})

it('TRS: leaves its furniture out, and tells', () => {
  expect(trs.drop).not.toHaveLength(0)
  expect(untoldFurniture(trs)).toEqual([])
})
