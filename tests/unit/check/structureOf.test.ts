import { expect, it } from 'vitest'
import { structureOf } from '../../check/structureOf.ts'
import { everythingArticle } from '../publish/everythingArticle.ts'

it('tells headings, items with their depth, cells with their spans, pictures and links', () => {
  const facts = structureOf(everythingArticle().document)
  expect(facts).toContain('heading 3 （一）三级标题')
  expect(facts).toContain('item 1 orderedList 第三项')
  expect(facts).toContain('tableHeader 1x2 贫困人口')
  expect(facts).toContain('picture 图为座谈会现场。')
  expect(facts).toContain('link https://www.cssn.cn/a?b=1&c[]=2 原文')
})
