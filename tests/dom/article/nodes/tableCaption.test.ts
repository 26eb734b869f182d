import { DOMParser, DOMSerializer } from '@tiptap/pm/model'
import { expect, it } from 'vitest'
import { articleSchema } from '../../../../src/article/document/articleSchema.ts'

const HTML = '<p data-table-caption="">表1 <strong>户数</strong></p><p data-indent="2">正文</p>'

it('is read from its own markup and written to it; a paragraph stays one', () => {
  const element = document.createElement('div')
  element.innerHTML = HTML
  const body = DOMParser.fromSchema(articleSchema).parse(element)
  expect(body.children.map(({ type }) => type.name)).toEqual(['tableCaption', 'paragraph'])
  const out = document.createElement('div')
  out.append(DOMSerializer.fromSchema(articleSchema).serializeFragment(body.content, { document }))
  expect(out.innerHTML).toBe(HTML)
})
