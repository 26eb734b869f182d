import { expect, it } from 'vitest'
import { isProse, measurePage } from '../../../../../src/intake/webpage/body/measurePage.ts'
import { readPage } from '../../../../../src/intake/webpage/tree/page.ts'

it.each([
  ['近日，由市文旅局主办的古镇灯会开幕。', true],
  ['好的，知道了吧。', true],
  ['古镇灯会开幕', false],
  ['版权所有 青溪日报社，未经授权禁止转载，ICP备00000000号', false],
  ['更新时间 2012年12月10日, 格林尼治标准时间10:41', false],
])('%s: prose %s', (text, prose) => {
  expect(isProse({ text, chars: text.replace(/\s/g, '').length })).toBe(prose)
})

it('adds up sentences, short lines and furniture from the lines upwards', () => {
  const page = readPage(
    '<body><div id="a"><p>近日，由市文旅局主办的古镇灯会开幕。</p><p>夜市</p></div><ul><li><a href="1">三条乡道通过验收</a></li></ul></body>',
    '',
  )
  const { prose, short, furniture } = measurePage(page)
  const body = page.find('body')[0]!.order
  expect([prose[body], short[body], furniture[body]]).toEqual([18, 2, 12])
  expect(furniture[page.find('#a')[0]!.order]).toBe(0)
})
