import fc from 'fast-check'
import type { Mark, Node } from '@tiptap/pm/model'
import { Transform } from '@tiptap/pm/transform'
import { describe, expect, it } from 'vitest'
import { articleSchema } from '../../../../src/article/document/articleSchema.ts'
import type { DocumentJson } from '../../../../src/article/document/documentJson.ts'
import { tidyBody } from '../../../../src/intake/tidy/tidyBody.ts'
import { DEFAULT_TIDY, TIDY_NAMES, type TidyName } from '../../../../src/intake/tidy/tidyName.ts'
import { arbitraryDocument } from '../../../helpers/arbitraryDocument.ts'
import { shorthand } from '../../../helpers/clipboard/shorthand.ts'
import { doc, fig, h, list, p, table } from '../../renderer/editor/bodies.ts'

const { nodes, marks } = articleSchema
const bold = [marks.bold.create()]

function tidied(body: Node, names: readonly TidyName[] = TIDY_NAMES, range = { from: 0, to: body.content.size }) {
  const tr = new Transform(body)
  const report = tidyBody(tr, range, names)
  tr.doc.check()
  return {
    body: tr.doc,
    report: Object.fromEntries(report),
    short: shorthand((tr.doc.toJSON() as DocumentJson).content!),
  }
}

/** The words of a body as the named conversions leave them: white space aside, digits and letters narrow. */
function words(body: Node): string {
  return body
    .textBetween(0, body.content.size, '')
    .replace(/[\s\u00a0\u3000]/g, '')
    .replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
}

/** Bodies full of what tidying looks for. */
const untidy = fc
  .array(
    fc.tuple(
      fc.constantFrom('p', 'p0', 'h', 'fig', 'list', 'quote', 'bold', 'table'),
      fc.array(fc.constantFrom('汉', '字', ' ', '　', '\u00a0', 'Ａ', '９', 'a', '。', '：', '一、'), {
        maxLength: 12,
      }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((lines) =>
    doc(
      ...lines.map(([kind, signs]) => {
        const text = signs.join('')
        const line = (set: readonly Mark[] = []) => p(text, { indent: kind === 'p0' ? 0 : 2 }, set)
        if (kind === 'h') return text === '' ? nodes.heading.create() : h(2, text)
        if (kind === 'fig') return fig({ asset: 'a.png', align: 'left' }, text)
        if (kind === 'list') return list([line()], [p()])
        if (kind === 'quote') return nodes.blockquote.create(null, line())
        return kind === 'table' ? table([text, '']) : line(kind === 'bold' ? bold : [])
      }),
    ),
  )

describe('tidyBody', () => {
  it('makes typed indents the paragraph’s, in the body and nowhere else', () => {
    expect(
      tidied(
        doc(p('　　甲 ', { indent: 0 }), p('  乙', { align: 'end', indent: 0 }), list([p('　丙', { indent: 0 })])),
        ['typedIndents'],
      ),
    ).toMatchObject({
      short: ['p 甲', 'p> 乙', { ul: ['丙'] }],
      report: { typedIndents: 3 },
    })
  })

  it('takes empty paragraphs out, those of spaces too, but for the last one and those that hold an item or cell open', () => {
    expect(tidied(doc(p(), p('　'), p('甲'), p(), table([''])), DEFAULT_TIDY).short).toEqual([
      'p 甲',
      { table: [[['p']]] },
    ])
    expect(tidied(doc(p(), p('　'))).short).toEqual(['p'])
    expect(tidied(doc(list([p(), p('甲')]))).short).toEqual([{ ul: [['p', 'p 甲']] }])
  })

  it('narrows digits and letters where they stand and keeps their marks', () => {
    const mixed = nodes.paragraph.create(null, [
      articleSchema.text('共１'),
      articleSchema.text('２Ａ', bold),
      articleSchema.text('个，％！'),
    ])
    expect(tidied(doc(mixed), ['halfWidth'])).toMatchObject({
      short: ['p 共1<b>2A</b>个，％！'],
      report: { halfWidth: 2 },
    })
  })

  it('makes repeated spaces one, and never joins what a single one parts', () => {
    expect(tidied(doc(p('张三  李四　　王五 赵六 \u3000 　钱七 a  b')), ['spaces']).short).toEqual([
      'p 张三 李四　王五 赵六　钱七 a  b',
    ])
  })

  it('indents body paragraphs, greets flush, and centres pictures', () => {
    const body = doc(
      p('各乡镇党委：', { indent: 0 }),
      p('甲。', { indent: 0 }),
      p('题', { align: 'center' }),
      fig({ asset: 'a.png', align: 'left' }),
    )
    const { body: after, report, short } = tidied(body)
    expect(short.slice(0, 3)).toEqual(['p0 各乡镇党委：', 'p 甲。', 'p= 题'])
    expect(after.lastChild!.attrs.align).toBe('center')
    expect(report).toEqual({ indents: 2, pictures: 1 })
  })

  it('makes headings of bold lines only where it is asked to', () => {
    const body = doc(
      p('一、组织建设', {}, bold),
      p('（一）选人', {}, bold),
      p('1.公选', {}, bold),
      p('全段加粗的话。', {}, bold),
      p('甲'),
    )
    expect(tidied(body, DEFAULT_TIDY).report).toEqual({})
    expect(tidied(body).short).toEqual([
      'h2 一、组织建设',
      'h3 （一）选人',
      'h4 1.公选',
      'p <b>全段加粗的话。</b>',
      'p 甲',
    ])
  })

  it('touches the blocks of the range alone', () => {
    const body = doc(p('　甲'), p('　乙'), p('　丙'))
    expect(tidied(body, TIDY_NAMES, { from: 5, to: 6 }).short).toEqual(['p 　甲', 'p 乙', 'p 　丙'])
  })

  it('is idempotent and changes no word, on any body and any range', () => {
    const any = fc.oneof(
      untidy,
      arbitraryDocument().map((json) => articleSchema.nodeFromJSON(json)),
    )
    fc.assert(
      fc.property(any, fc.subarray([...TIDY_NAMES]), (body, names) => {
        const once = tidied(body, names)
        expect(words(once.body)).toBe(names.includes('halfWidth') ? words(body) : words(once.body))
        const again = tidied(once.body, names)
        expect(again.report).toEqual({})
        expect(again.body.eq(once.body)).toBe(true)
      }),
      { numRuns: 250 },
    )
  })

  it('changes no word where widths are left alone', () => {
    fc.assert(
      fc.property(untidy, (body) => {
        const plain = (node: Node) => node.textBetween(0, node.content.size, '').replace(/[\s\u00a0\u3000]/g, '')
        expect(
          plain(
            tidied(
              body,
              TIDY_NAMES.filter((name) => name !== 'halfWidth'),
            ).body,
          ),
        ).toBe(plain(body))
      }),
      { numRuns: 100 },
    )
  })
})
