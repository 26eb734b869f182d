import { expect, it } from 'vitest'
import { openGraph } from '../../../../../src/intake/webpage/hints/openGraph.ts'
import { told } from './helpTold.ts'

it('Open Graph', () => {
  expect(
    told(
      openGraph,
      '<meta property="og:title" content="甲"><meta property="article:published_time" content="2020-01-01T00:00:00Z">',
    ),
  ).toEqual({ title: '甲', publishedAt: '2020-01-01T00:00:00Z' })
})
