import { expect, it } from 'vitest'
import { emptyMetadata } from '../../../../../src/article/metadata.ts'
import { readMetadata } from '../../../../../src/intake/webpage/fields/readMetadata.ts'
import { helpReading, SENTENCE } from './helpReading.ts'

const TEXT = `${SENTENCE}\n${SENTENCE}`

it('reads the fields that the page shows, and says of each where it stood', () => {
  const { metadata, found } = readMetadata(
    helpReading('2020-01-02 09:30 来源：青溪日报', '<p>责任编辑：苏叶 校对：田禾</p>'),
    TEXT,
  )
  expect(metadata).toMatchObject({
    title: '古镇灯会开幕',
    publishedAt: '2020-01-02T09:30:00+08:00',
    source: '青溪日报',
    editors: ['苏叶'],
    proofreaders: ['田禾'],
  })
  expect(Object.keys(found).sort()).toEqual(['editors', 'proofreaders', 'publishedAt', 'source', 'title'])
  expect(Object.values(found).filter(({ where }) => where === '')).toEqual([])
})

it('leaves what the page does not say as it is in an empty article', () => {
  const { metadata } = readMetadata(helpReading('2020-01-02 09:30'), TEXT)
  const empty = emptyMetadata()
  expect(metadata).toEqual({ ...empty, title: metadata.title, publishedAt: metadata.publishedAt })
})

it('keeps the address of a page from the web alone', () => {
  const address = (href: string) =>
    readMetadata(helpReading('2020-01-02', '', `<link rel="canonical" href="${href}">`), TEXT).metadata.sourceUrl
  expect([address('https://x.example/n/1.html'), address('file:///C:/a.html'), address('/n/1.html')]).toEqual([
    'https://x.example/n/1.html',
    '',
    '',
  ])
})
