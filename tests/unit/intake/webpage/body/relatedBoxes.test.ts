import { expect, it } from 'vitest'
import { relatedBoxes } from '../../../../../src/intake/webpage/body/relatedBoxes.ts'
import { readPage } from '../../../../../src/intake/webpage/tree/page.ts'

it('takes the largest element that such a heading opens', () => {
  const page = readPage(
    '<body><p>正文。</p><section id="r"><div><h3>相关阅读</h3></div><p>别的文章</p></section></body>',
    '',
  )
  expect([...relatedBoxes(page)]).toEqual([page.find('#r')[0]])
})
