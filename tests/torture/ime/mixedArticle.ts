import type { DocumentJson, NodeJson } from '../../../src/article/document/documentJson.ts'
import { paragraphJson } from '../../../src/article/document/paragraphJson.ts'

const text = (words: string, ...marks: NonNullable<NodeJson['marks']>): NodeJson => ({
  type: 'text',
  text: words,
  ...(marks.length === 0 ? {} : { marks }),
})
const cell = (words: string, type = 'tableCell'): NodeJson => ({ type, content: [paragraphJson(words)] })
const figure = (caption: string): NodeJson => ({
  type: 'figure',
  attrs: { asset: '', remote: '', alt: '', credit: '', width: null, align: 'center' },
  content: caption === '' ? [] : [text(caption)],
})

/** An article with every kind of place that words can be written into: lines, headings, lists, cells, captions, beside comments, links and notes. */
export function mixedArticle(): DocumentJson {
  const thread = [{ who: '编辑乙', at: '2016-05-19T06:00:00.000Z', text: '请核实' }]
  return {
    type: 'doc',
    content: [
      { type: 'heading', attrs: { level: 2 }, content: [text('基层党建')] },
      {
        type: 'paragraph',
        content: [
          text('近日'),
          text('中共中央', { type: 'comment', attrs: { id: 'abcdefgh', thread, state: 'open' } }),
          text('办公厅'),
          { type: 'footnote', attrs: { text: '见通知' } },
          text('印发', { type: 'link', attrs: { href: 'https://www.cssn.cn/' } }),
          text('通知', { type: 'bold' }),
        ],
      },
      { type: 'paragraph' },
      {
        type: 'bulletList',
        content: [
          { type: 'listItem', content: [paragraphJson('其一')] },
          { type: 'listItem', content: [paragraphJson('')] },
        ],
      },
      { type: 'tableCaption', content: [text('表一')] },
      {
        type: 'table',
        content: [
          { type: 'tableRow', content: [cell('地区', 'tableHeader'), cell('人数', 'tableHeader')] },
          { type: 'tableRow', content: [cell('雷山县'), cell('')] },
        ],
      },
      figure('会场'),
      { type: 'figureGroup', content: [figure('左图'), figure('')] },
      { type: 'groupCaption', content: [text('左：会场；右：'), text('展台', { type: 'bold' })] },
      { type: 'blockquote', content: [paragraphJson('小康不小康')] },
      {
        type: 'paragraph',
        content: [
          text('银'),
          text('行', { type: 'ruby', attrs: { text: 'háng' } }),
          { type: 'formula', attrs: { tex: 'E=mc^2' } },
          text('红字', { type: 'colour', attrs: { name: 'red' } }),
          text('其余'),
        ],
      },
      { type: 'paragraph', content: [{ type: 'formula', attrs: { tex: '\\frac{a}{b}', display: 'block' } }] },
      { type: 'paragraph', attrs: { bookmark: '回头' }, content: [text('记号')] },
      paragraphJson('结尾。'),
    ],
  }
}
