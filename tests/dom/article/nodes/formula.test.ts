import { DOMParser as ArticleParser, DOMSerializer } from '@tiptap/pm/model'
import { expect, it } from 'vitest'
import { articleSchema } from '../../../../src/article/document/articleSchema.ts'

const parsed = (html: string) => {
  const page = new DOMParser().parseFromString(html, 'text/html')
  return ArticleParser.fromSchema(articleSchema).parse(page.body).firstChild?.firstChild
}

it('keeps its TeX through markup and back, whatever is in it', () => {
  const node = articleSchema.nodes.formula.create({ tex: '\\frac{"a"}{<b>&}', display: 'block' })
  const element = DOMSerializer.fromSchema(articleSchema).serializeNode(node, { document }) as Element
  expect(parsed(`<p>${element.outerHTML}</p>`)?.eq(node)).toBe(true)
})

it('cuts TeX that is too long, and reads no other span', () => {
  expect(parsed(`<p><span data-formula="${'x'.repeat(3000)}"></span></p>`)?.attrs.tex).toHaveLength(2000)
  expect(parsed('<p><span>x</span></p>')?.type.name).toBe('text')
})
