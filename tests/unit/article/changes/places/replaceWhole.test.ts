import { Transform } from '@tiptap/pm/transform'
import { expect, it } from 'vitest'
import { replaceWhole } from '../../../../../src/article/changes/places/replaceWhole.ts'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import { framedBody, framedLine, framedList } from '../../../../helpers/framedBody.ts'

const bodies = [
  framedBody('前', framedList('甲', '乙', '丙'), '后'),
  framedBody('前', framedList('甲'), '乙', framedList('丙'), '后'),
  framedBody('前', framedList('甲'), framedList('乙', '丙'), '后'),
  framedBody('前', framedList([framedLine('甲'), framedList('乙')], '丙'), '后'),
  framedBody('前', '前', '前', '后'),
  framedBody('前', '前', '后'),
]

it('makes any body any other, in one step that leaves what is the same where it is', () => {
  for (const from of bodies)
    for (const to of bodies) {
      const tr = new Transform(from)
      replaceWhole(tr, to)
      expect(tr.doc.eq(to)).toBe(true)
      expect(tr.steps.length).toBe(from === to ? 0 : 1)
      expect(tr.mapping.map(1)).toBe(1)
      expect(tr.mapping.map(from.content.size - 2)).toBe(to.content.size - 2)
    }
})

it('goes round the words of a line that alone stands elsewhere', () => {
  const quoted = (text: string) => articleSchema.nodes.blockquote.create(null, framedLine(text))
  const ways = [
    [framedBody('前', quoted('甲乙'), '后'), framedBody('前', '甲乙', '后')],
    [framedBody('前', '甲乙', '后'), framedBody('前', quoted('甲乙'), '后')],
    [framedBody(framedList('前', '甲乙', '后')), framedBody(framedList('前'), '甲乙', framedList('后'))],
    [framedBody(framedList('前'), '甲乙', framedList('后')), framedBody(framedList('前', '甲乙', '后'))],
    [framedBody(framedList([framedLine('前'), framedList('甲乙')])), framedBody(framedList('前', '甲乙'))],
  ] as const
  for (const [from, to] of ways) {
    const midst = (doc: typeof from) => {
      let found = 0
      doc.descendants((node, pos) => {
        if (node.text === '甲乙') found = pos + 1
      })
      return found
    }
    const tr = new Transform(from)
    replaceWhole(tr, to)
    expect(tr.doc.eq(to)).toBe(true)
    expect(tr.mapping.map(midst(from))).toBe(midst(to))
    const back = tr.steps[0]!.invert(from).apply(tr.doc)
    expect(back.doc?.eq(from)).toBe(true)
  }
})
