import { describe, expect, it } from 'vitest'
import { htmlWriter } from '../../../../src/publish/markup/htmlWriter.ts'

function writer() {
  return htmlWriter({
    paragraph: ({ align }) => ({ class: align === 'start' ? null : align }),
    indent: ({ indent }) => '>'.repeat(indent),
    heading: () => ({}),
    cell: () => ({}),
    figure: (_view, caption) => `[${caption}]`,
    tableCaption: () => ({ class: 'caption' }),
    table: (html) => html,
  })
}

const at = { level: 2, align: 'start' } as const

describe('htmlWriter', () => {
  it('sets the text of a list item bare, then what belongs under it', () => {
    const { paragraph, list } = writer()
    const lead = paragraph({ align: 'start', indent: 0, lead: true }, ['项'])
    const inner = list({ ordered: true, start: 3 }, [['内']])
    expect(list({ ordered: false, start: 1 }, [[lead, inner]])).toBe(
      '<ul><li>项<ol start="3"><li>内</li></ol></li></ul>',
    )
  })

  it('keeps an element for a lead paragraph that is aligned', () => {
    expect(writer().paragraph({ align: 'center', indent: 0, lead: true }, ['中'])).toBe('<p class="center">中</p>')
  })

  it('leaves out paragraphs, headings and quotations without content', () => {
    const { paragraph, heading, blockquote, table } = writer()
    expect(paragraph({ align: 'start', indent: 2, lead: false }, [])).toBe('')
    expect([heading(at, []), heading(at, ['<strong><br></strong>']), heading(at, ['\u3000 '])]).toEqual(['', '', ''])
    expect(blockquote([])).toBe('')
    expect(table([])).toBe('')
  })

  it('never lets a heading skip a level', () => {
    const { heading } = writer()
    const levels = ([4, 4, 2, 4, 3, 2, 3, 4] as const).map((level) => heading({ ...at, level }, ['题']).slice(1, 3))
    expect(levels).toEqual(['h2', 'h3', 'h2', 'h3', 'h3', 'h2', 'h3', 'h4'])
  })

  it('writes no link for an address that is not safe', () => {
    const { mark } = writer()
    expect(mark({ type: 'link', href: 'javascript:alert(1)', title: '' }, ['点'])).toBe('点')
    expect(mark({ type: 'link', href: 'https://a.cn/', title: '"' }, ['点'])).toBe(
      '<a href="https://a.cn/" title="&quot;">点</a>',
    )
  })

  it('tells header cells what they head, and spans only where there are any', () => {
    const cell = { header: true, colspan: 1, rowspan: 1, widths: null, content: ['头'] }
    const row = [cell, { ...cell, header: false, colspan: 2, content: ['格'] }]
    expect(writer().table([row, row])).toBe(
      '<table><tbody><tr><th scope="col">头</th><td colspan="2">格</td></tr>' +
        '<tr><th scope="row">头</th><td colspan="2">格</td></tr></tbody></table>',
    )
  })
})
