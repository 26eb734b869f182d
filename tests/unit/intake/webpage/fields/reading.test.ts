import { expect, it } from 'vitest'
import { readingOf, shownTexts, toldValues } from '../../../../../src/intake/webpage/fields/reading.ts'
import { helpReading } from './helpReading.ts'

it('sorts labelled values by where they stand to the text', () => {
  const { credits } = helpReading('来源：青溪网 作者：苏叶', '<p>责任编辑：田禾</p>')
  const roles = (zone: keyof typeof credits) => credits[zone].map(({ role, value }) => [role, value])
  expect(roles('head')).toEqual([
    ['source', '青溪网'],
    ['author', '苏叶'],
  ])
  expect(roles('tail')).toEqual([['editorInChief', '田禾']])
  expect(roles('opening')).toEqual([])
})

it('gives what families know to be shown: two elements of a place at most, none that is empty or long', () => {
  const { page, headline, body } = helpReading(
    `<i class="s">${'长'.repeat(301)}</i><i class="s">甲</i><i class="s">乙</i><b id="e"> </b><b id="one">丙</b>`,
  )
  const family = { name: 'x', shown: { source: ['.s', '#e', '#none', '#one'] } }
  const reading = readingOf(page, headline, body, [family])
  expect(shownTexts(reading, 'source')).toEqual([
    { text: '甲', where: '.s' },
    { text: '丙', where: '#one' },
  ])
  expect(shownTexts(reading, 'authors')).toEqual([])
})

it('gives what the page tells in the order of the families, without empty values', () => {
  const { page, headline, body } = helpReading('2020-01-01')
  const tells = (value: string) => ({ name: value, told: () => ({ source: { value, where: `place ${value}` } }) })
  const reading = readingOf(page, headline, body, [tells('甲'), { name: 'silent' }, tells(''), tells('乙')])
  expect(toldValues(reading, 'source')).toEqual([
    { value: '甲', where: 'place 甲' },
    { value: '乙', where: 'place 乙' },
  ])
  expect(toldValues(reading, 'title')).toEqual([])
})
