import { expect, it } from 'vitest'
import { metaNames } from '../../../../../src/intake/webpage/hints/metaNames.ts'
import { told } from './helpTold.ts'

it('metas: the article’s, never the time at which the page was made', () => {
  expect(
    told(
      metaNames,
      '<meta name="ArticleTitle" content="甲"><meta name="PubDate" content="2020-01-01"><meta name="Maketime" content="2021-01-01"><meta name="ContentSource" content="乙">',
    ),
  ).toEqual({ title: '甲', publishedAt: '2020-01-01', source: '乙' })
})
