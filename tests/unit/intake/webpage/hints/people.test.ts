import { expect, it } from 'vitest'
import { people } from '../../../../../src/intake/webpage/hints/people.ts'
import { readWebPage } from '../../../../../src/intake/webpage/readWebPage.ts'
import { at, page, S, unknownBodies, untoldFurniture } from './helpPlaces.ts'

it('人民网: finds a text in each of its containers, and leaves the furniture out', () => {
  expect(people.body).not.toHaveLength(0)
  expect([unknownBodies(people), untoldFurniture(people)]).toEqual([[], []])
})

it('人民网: reads the channel path from its place', () => {
  const path = at('#rwb_navpath', '<a>人民网</a>&gt;&gt;<a>文化</a>&gt;&gt;<a>民俗</a>')
  const text = at('#rwb_zw', `<p>${S}</p>`.repeat(3))
  const { metadata, found } = readWebPage(page(path + text), '', [people])
  expect(metadata.channelPath.slice(-2)).toEqual(['文化', '民俗'])
  expect(found.channelPath?.where).toContain('#rwb_navpath')
})
