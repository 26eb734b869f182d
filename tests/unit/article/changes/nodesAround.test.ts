import { expect, it } from 'vitest'
import { nodesAround } from '../../../../src/article/changes/nodesAround.ts'
import { framedBody, framedList } from '../../../helpers/framedBody.ts'

it('gives what a position lies in from inside out, without the body', () => {
  const doc = framedBody(framedList('甲'))
  expect(nodesAround(doc.resolve(3)).map(({ type }) => type.name)).toEqual(['paragraph', 'listItem', 'bulletList'])
  expect(nodesAround(doc.resolve(0))).toEqual([])
})
