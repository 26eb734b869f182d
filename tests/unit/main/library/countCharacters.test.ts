import { describe, expect, it } from 'vitest'
import type { DocumentJson } from '../../../../src/article/document/documentJson.ts'
import { paragraphJson } from '../../../../src/article/document/paragraphJson.ts'
import { countCharacters } from '../../../../main/library/countCharacters.ts'

describe('countCharacters', () => {
  it('counts a book whole, and lets others have their turn meanwhile', async () => {
    const content = Array.from({ length: 100 }, () => paragraphJson('近日,abc。'.repeat(300)))
    const document: DocumentJson = { type: 'doc', content }
    let turns = 0
    const timer = setInterval(() => (turns += 1), 0)
    const count = await countCharacters(document)
    clearInterval(timer)
    expect(count).toBe(100 * 300 * 5)
    expect(turns).toBeGreaterThan(0)
  })

  it('counts nothing in an empty body', async () => {
    expect(await countCharacters({ type: 'doc', content: [paragraphJson('')] })).toBe(0)
  })
})
