import { Transform } from '@tiptap/pm/transform'
import { expect, it } from 'vitest'
import { replaceWhole } from '../../../../../src/article/changes/places/replaceWhole.ts'
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
