import { describe, expect, it } from 'vitest'
import { maskText, maskTitles } from '../../../../src/check/text/maskText.ts'

const seen = (text: string) => maskText(text).replace(/\uE000+/g, '▮')

describe('maskText', () => {
  it.each([
    ['见https://a.cn/x?y=1,2，谢谢', '见▮，谢谢'],
    ['写信到a.b@c.com。', '写信到▮。'],
    ['14:08开会', '▮开会'],
    ['比分3:1', '比分▮'],
    ['版本v1.2.3发布', '版本▮发布'],
    ['版本1.2.3发布', '版本▮发布'],
    ['共1,234,567人', '共▮人'],
    ['运行`npm i, ok`即可', '运行▮即可'],
    ['设$a,b$为', '设▮为'],
    ['打开报名表.docx，填', '▮，填'],
    ['说Hello, world然后', '说▮然后'],
    ['见10.1038/s41586-020-2649-2。', '见▮。'],
    ['近日，我们', '近日，我们'],
    ['GDP增长', 'GDP增长'],
    ['增长3.5倍', '增长3.5倍'],
  ])('%s', (text, expected) => {
    expect(seen(text)).toBe(expected)
    expect(maskText(text)).toHaveLength(text.length)
  })

  it('masks what stands in 《》', () => {
    expect(maskTitles('读《98年》了')).toBe(`读${'\uE000'.repeat(5)}了`)
  })
})
