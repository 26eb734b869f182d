import { expect, it } from 'vitest'
import { createWordLists } from '../../../../src/publish/word/lists.ts'

it('gives every list a number of its own, and an ordered one its start', () => {
  const lists = createWordLists()
  expect([
    lists.add({ ordered: false, start: 1 }, 0),
    lists.add({ ordered: true, start: 7 }, 2),
    lists.add({ ordered: true, start: 0 }, 0),
  ]).toEqual([1, 2, 3])
  const xml = lists.xml()
  expect(xml).toMatch(/w:numId="1"><w:abstractNumId w:val="0"><\/w:abstractNumId><\/w:num>/)
  expect(xml).toContain('<w:lvlOverride w:ilvl="2"><w:startOverride w:val="7">')
  expect(xml).toContain('<w:lvlOverride w:ilvl="0"><w:startOverride w:val="0">')
  expect(xml.match(/<w:lvl /g)?.length).toBe(18)
})
