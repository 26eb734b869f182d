import { expect, it } from 'vitest'
import { outlineOf } from '../../../../src/check/text/outlineOf.ts'

it('tells headings, pictures and links with their places', () => {
  const link = [{ type: 'link', attrs: { href: '#a' } }]
  const outline = outlineOf({
    type: 'doc',
    content: [
      { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: '题' }] },
      {
        type: 'blockquote',
        content: [
          {
            type: 'paragraph',
            content: [{ type: 'text', text: '看' }, { type: 'hardBreak' }, { type: 'text', text: '这里', marks: link }],
          },
        ],
      },
      { type: 'figure', attrs: { asset: 'a.jpg' } },
    ],
  })
  expect(outline.headings).toEqual([{ path: [0], level: 3, text: '题' }])
  expect(outline.links).toEqual([{ path: [1, 0], from: 2, to: 4, href: '#a' }])
  expect(outline.pictures).toMatchObject([{ path: [2], name: 'a.jpg', alt: '', caption: '' }])
})

it('leaves out a picture, a row and a column that were taken out under 修订', () => {
  const picture = (asset: string, ...marks: readonly string[]) => ({
    type: 'figure',
    attrs: { asset },
    marks: marks.map((type) => ({ type })),
  })
  const gone = [{ type: 'deletion' }]
  const rows = [
    { type: 'tableRow', marks: gone, content: [{ type: 'tableCell', content: [picture('b.jpg')] }] },
    {
      type: 'tableRow',
      content: [
        { type: 'tableCell', marks: gone, content: [picture('c.jpg')] },
        { type: 'tableCell', content: [picture('d.jpg', 'insertion')] },
      ],
    },
  ]
  const outline = outlineOf({ type: 'doc', content: [picture('a.jpg', 'deletion'), { type: 'table', content: rows }] })
  expect(outline.pictures.map(({ name, path }) => [name, path])).toEqual([['d.jpg', [1, 1, 1, 0]]])
})
