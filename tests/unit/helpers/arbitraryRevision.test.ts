import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { DocumentJson } from '../../../src/article/document/documentJson.ts'
import { paragraphJson } from '../../../src/article/document/paragraphJson.ts'
import { repairDocument } from '../../../src/article/document/repairDocument.ts'
import { arbitraryDocument } from '../../helpers/arbitraryDocument.ts'
import { arbitraryChanges, revise } from '../../helpers/arbitraryRevision.ts'

const isAsRepaired = (document: DocumentJson): void => {
  expect(repairDocument(document)).toEqual({ document, losses: [] })
}

it('a revision is a body as it is saved, whatever was changed', () => {
  const revised = fc
    .tuple(arbitraryDocument(), arbitraryChanges())
    .map(([base, changes]) => revise(base, changes, '甲').document)
  fc.assert(fc.property(revised, isAsRepaired))
})

it('never leaves a picture alone in a group, wherever something is taken out', () => {
  const figure = (asset: string) => ({ type: 'figure', attrs: { asset } })
  const group = { type: 'figureGroup', content: [figure('a.png'), figure('b.png')] }
  const base = repairDocument({ type: 'doc', content: [paragraphJson('甲'), group, paragraphJson('乙')] }).document
  for (let step = 0; step <= 40; step += 1)
    isAsRepaired(revise(base, [{ kind: 'remove', at: step / 40 }], '甲').document)
})
