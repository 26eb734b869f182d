import { describe, expect, it } from 'vitest'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import { readBlock } from '../../../../../renderer/editor/toolbar/readBlock.ts'
import { doc, fig, h, list, p, selecting, table } from '../bodies.ts'

const quote = articleSchema.nodes.blockquote.create(null, p('引'))
const said = (name: 'groupCaption' | 'tableCaption', text: string) =>
  articleSchema.nodes[name].create(null, articleSchema.text(text))
const body = doc(
  h(3, '题', 'center'),
  p('正', { indent: 0 }),
  list([p('项')]),
  quote,
  table(['格']),
  fig({}, '注'),
  said('groupCaption', '组'),
  said('tableCaption', '表'),
)
const read = (text: string) => readBlock(selecting(body, text))

describe('readBlock', () => {
  it('reads style, alignment and indent', () => {
    expect(read('题')).toMatchObject({ style: 'heading3', align: 'center', indented: false })
    expect(read('正')).toMatchObject({ style: 'paragraph', align: 'start', indented: false })
    expect(read('项')).toMatchObject({ style: 'paragraph', indented: true })
    expect(read('注')).toMatchObject({ style: 'figure', align: 'center' })
    expect(read('组')).toMatchObject({ style: 'groupCaption', takesStyle: false })
    expect(read('表')).toMatchObject({ style: 'tableCaption', takesStyle: false })
  })

  it('reads what stands around', () => {
    expect(read('项')).toMatchObject({ bulletList: true, orderedList: false, blockquote: false, table: false })
    expect(read('引')).toMatchObject({ blockquote: true, bulletList: false })
    expect(read('格')).toMatchObject({ table: true })
  })
})
