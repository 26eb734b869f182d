import { describe, expect, it } from 'vitest'
import { articleSchema } from '../../../../src/article/document/articleSchema.ts'
import { emptyDocument } from '../../../../src/article/document/emptyDocument.ts'

describe('an empty body', () => {
  it('is what the schema fills an empty document with', () => {
    const body = articleSchema.nodeFromJSON(emptyDocument())
    body.check()
    expect(body.eq(articleSchema.nodes.doc.createAndFill()!)).toBe(true)
  })

  it('is another one each time', () => {
    expect(emptyDocument()).not.toBe(emptyDocument())
    expect(emptyDocument().content).not.toBe(emptyDocument().content)
  })
})
