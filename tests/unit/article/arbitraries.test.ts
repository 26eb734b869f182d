import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleSchema } from '../../../src/article/document/articleSchema.ts'
import { MARKS, NODES } from '../../../src/article/document/sets.ts'
import { arbitraryDocument, arbitraryUndecided } from '../../helpers/arbitraryDocument.ts'

describe('the generator of bodies', () => {
  it('makes only valid bodies', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryDocument(), arbitraryUndecided()), (document) => {
        articleSchema.nodeFromJSON(document).check()
      }),
    )
  })

  it('reaches every node and every mark', () => {
    const text = JSON.stringify(
      fc.sample(fc.oneof(arbitraryDocument(), arbitraryUndecided()), { numRuns: 300, seed: 1 }),
    )
    for (const name of [...Object.keys(NODES), ...Object.keys(MARKS)]) expect(text).toContain(`"type":"${name}"`)
  })
})
