import { expect, it } from 'vitest'
import { jsonLd } from '../../../../../src/intake/webpage/hints/jsonLd.ts'
import { told } from './helpTold.ts'

it('JSON-LD: an article in a graph or a list; broken or foreign blocks tell nothing', () => {
  const block = (json: string) => told(jsonLd, `<script type="application/ld+json">${json}</script>`)
  expect(
    block(
      '[{"@type":"WebSite"},{"@type":["NewsArticle"],"headline":"甲","author":[{"name":"乙"},"丙"],"keywords":["丁","戊"]}]',
    ),
  ).toEqual({ title: '甲', authors: '乙、丙', keywords: '丁,戊' })
  expect([
    block('{"@type":"Organization","name":"甲"}'),
    block('{not json'),
    block('null'),
    block('[[[[[]]]]]'),
  ]).toEqual([{}, {}, {}, {}])
})
