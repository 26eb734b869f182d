import { Transform } from '@tiptap/pm/transform'
import { expect, it } from 'vitest'
import { spreadPlaces } from '../../../../../src/article/changes/places/spreadPlaces.ts'
import { changeMarkOf } from '../../../../helpers/changedBody.ts'
import { framedBody, framedLine, framedList, treeOf } from '../../../../helpers/framedBody.ts'

const place = { within: [], above: 0, below: 0 }
const begun = (text: string) => {
  const line = framedLine(text, place)
  return line.mark(changeMarkOf('+').addToSet(line.marks))
}

function spread(body: ReturnType<typeof framedBody>, from: number, to: number): string {
  const tr = new Transform(body)
  spreadPlaces(tr, [{ from, to }])
  return treeOf(tr.doc)
}

it('what is begun behind a block that stands elsewhere bears its change', () => {
  const body = framedBody(framedList([begun('甲')], '乙'), '丙')
  expect(spread(body, 4, 8)).toBe('ul(li(*甲) li(*乙)) 丙')
})

it('what stood there before does not, nor what follows an end that was not put in', () => {
  expect(spread(framedBody(framedList([begun('甲')], '乙')), 0, 2)).toBe('ul(li(*甲) li(乙))')
  expect(spread(framedBody(framedList([framedLine('甲', place)], '乙')), 4, 8)).toBe('ul(li(*甲) li(乙))')
})
