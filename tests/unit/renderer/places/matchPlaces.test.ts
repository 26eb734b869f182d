import { expect, it } from 'vitest'
import type { Place, Places } from '../../../../renderer/editor/places/readPlaces.ts'
import { loadCommandSounds } from '../../../../renderer/commands/commandSounds.ts'
import { matchPlaces, nearestPlace } from '../../../../renderer/places/matchPlaces.ts'

const place = (kind: Place['kind'], text: string, from: number): Place => ({ kind, text, from, to: from + 1 })
const places: Places = {
  list: [
    place('heading', '一、历史背景', 10),
    place('figure', '2016年的会场', 20),
    place('footnote', '背景见《旧唐书》', 30),
    place('comment', '请核对 “背”', 40),
  ],
  paragraphs: 12,
  paragraph: (number) => (number >= 1 && number <= 12 ? place('paragraph', `第${number}段的话`, number) : null),
  cursor: 25,
}
const sounds = await loadCommandSounds()
const found = (query: string, heard = sounds) =>
  matchPlaces(query, places, heard).map(({ place: { text }, number }) => (number === null ? text : `${number} ${text}`))

it('without a query finds all, in the order of the text', () => {
  expect(found('')).toEqual(places.list.map(({ text }) => text))
})

it('finds by words, those that begin with them first', () => {
  expect(found('背景')).toEqual(['背景见《旧唐书》', '一、历史背景'])
  expect(found('背 旧唐')).toEqual(['背景见《旧唐书》'])
  expect(found('无此')).toEqual([])
})

it('finds by pinyin initials and syllables', () => {
  expect(found('lsbj')).toEqual(['一、历史背景'])
  expect(found('bj')).toEqual(['背景见《旧唐书》', '一、历史背景'])
  expect(found('qinghedui')).toEqual(['请核对 “背”'])
  expect(matchPlaces('bj', places, null)).toEqual([])
})

it('finds a paragraph by its number, of full width too, before words that hold the number', () => {
  expect(found('2')).toEqual(['2 第2段的话', '2016年的会场'])
  expect(found('１２')).toEqual(['12 第12段的话'])
  expect(found('13')).toEqual([])
  expect(found('0')).toEqual(['2016年的会场'])
})

it('begins at the last place before the cursor', () => {
  expect([0, 10, 25, 99].map((cursor) => nearestPlace(places.list, cursor))).toEqual([0, 0, 1, 3])
  expect(nearestPlace([], 5)).toBe(0)
})
