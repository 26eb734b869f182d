import { describe, expect, it } from 'vitest'
import { readBreadcrumb } from '../../../../src/intake/text/breadcrumb.ts'

describe('a breadcrumb', () => {
  it.each([
    ['首页 >> 党政院校 >> 原创专区', ['党政院校', '原创专区']],
    ['首页>新闻>正文', ['新闻']],
    ['中国社会科学网首页 » 学术 › 历史 → 正文页', ['学术', '历史']],
    ['您现在的位置：首页 > 要闻', ['要闻']],
    ['当前位置：新闻中心 > 要闻', ['新闻中心', '要闻']],
    ['首页 >> ', []],
  ])('%s leads to %j', (text, path) => {
    expect(readBreadcrumb(text)).toEqual(path)
  })

  it.each([
    '首页',
    '新闻 > 要闻',
    '甲 >> 乙 >> 首页 >> 丙',
    `首页 >> ${'长'.repeat(30)}`,
    `首页 >> ${'党建 >> '.repeat(30)}`,
    '首页设计是一门学问',
    '3 > 2',
    '位置很重要 > 不重要。',
  ])('is not %s', (text) => {
    expect(readBreadcrumb(text)).toBeNull()
  })
})
