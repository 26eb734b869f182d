import { expect, it } from 'vitest'
import { baiduIds } from '../../../../../src/intake/webpage/hints/baiduIds.ts'
import { readWebPage } from '../../../../../src/intake/webpage/readWebPage.ts'
import { page, S } from './helpPlaces.ts'

const read = (info: string) =>
  readWebPage(page(`<div>${info}</div><div id="t">${`<p>${S}</p>`.repeat(3)}</div>`), '', [baiduIds])

it('Baidu: the marked moment and source go before others in the info line', () => {
  const { metadata, found } = read(
    '<span>2019-01-01 08:00</span> <span>来源：山城晚报</span> <span id="pubtime_baidu">2020-02-02 10:00</span> <span id="source_baidu">来源：<a>青溪日报</a></span>',
  )
  expect([metadata.publishedAt, metadata.source]).toEqual(['2020-02-02T10:00:00+08:00', '青溪日报'])
  expect([found.publishedAt?.where, found.source?.where]).toEqual(['#pubtime_baidu', '#source_baidu'])
})

it('Baidu: names with their label or without', () => {
  const labelled = read('<span id="author_baidu">作者：林青山</span><span id="editor_baidu">责任编辑：苏叶</span>')
  const bare = read('<span id="author_baidu">林青山</span><span id="editor_baidu">苏叶</span>')
  for (const { metadata } of [labelled, bare])
    expect([metadata.authors, metadata.editors]).toEqual([['林青山'], ['苏叶']])
})

it('Baidu: an empty mark leaves the field to the general reading', () => {
  const { metadata } = read('2019-01-01 08:00 来源：山城晚报 <span id="source_baidu"></span><span id="pubtime"></span>')
  expect([metadata.publishedAt, metadata.source]).toEqual(['2019-01-01T08:00:00+08:00', '山城晚报'])
})
