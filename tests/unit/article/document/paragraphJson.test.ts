import { describe, expect, it } from 'vitest'
import { articleSchema } from '../../../../src/article/document/articleSchema.ts'
import { paragraphJson } from '../../../../src/article/document/paragraphJson.ts'

describe('paragraphJson', () => {
  it('makes a paragraph of body text, indented by two', () => {
    const paragraph = articleSchema.nodeFromJSON(paragraphJson('近日，'))
    paragraph.check()
    expect(paragraph.textContent).toBe('近日，')
    expect(paragraph.attrs).toEqual({ align: 'start', indent: 2 })
  })

  it('writes no empty text, which the schema refuses', () => {
    const paragraph = articleSchema.nodeFromJSON(paragraphJson(''))
    expect(paragraph.childCount).toBe(0)
    expect(() => articleSchema.text('')).toThrow()
  })
})
