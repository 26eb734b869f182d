import { expect, it } from 'vitest'
import { ownFigure } from '../../../../../src/intake/webpage/own/ownFigure.ts'
import { readPage } from '../../../../../src/intake/webpage/tree/page.ts'

function figure(html: string) {
  const [element] = readPage(html, '').find('figure')
  if (element === undefined) throw new Error('no figure')
  return ownFigure(element)
}

it('has its picture, width, place, caption and photographer', () => {
  const html =
    '<figure class="left w60"><img src="images/%E5%9B%BE1.jpg" alt="操场"><figcaption>新操场 <span class="credit">摄影:张三</span></figcaption></figure>'
  expect(figure(html)).toEqual({
    type: 'figure',
    attrs: { asset: '图1.jpg', remote: '', alt: '操场', credit: '张三', width: 60, align: 'left' },
    content: [{ type: 'text', text: '新操场' }],
  })
})

it('has none where the page shows none, and takes no path for a name', () => {
  expect(figure('<figure class="center"><figcaption>只有图注</figcaption></figure>')).toMatchObject({
    attrs: { asset: '', width: null, align: 'center', credit: '' },
    content: [{ text: '只有图注' }],
  })
  expect(figure('<figure><img src="images/..%2F..%2Fx" alt=""></figure>').attrs?.asset).toBe('')
})
