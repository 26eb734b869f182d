import { expect, it } from 'vitest'
import { createRelationships } from '../../../../src/publish/word/relationships.ts'

it('names each target once, links as outside the file', () => {
  const relations = createRelationships()
  const first = relations.idOf('hyperlink', 'https://a.cn/?b=1&c=2')
  expect(relations.idOf('image', 'media/image1.png')).not.toBe(first)
  expect(relations.idOf('hyperlink', 'https://a.cn/?b=1&c=2')).toBe(first)
  const xml = relations.xml()
  expect(xml.match(/<Relationship /g)?.length).toBe(2)
  expect(xml).toContain('Target="https://a.cn/?b=1&amp;c=2" TargetMode="External"')
  expect(xml).toMatch(/Target="media\/image1\.png">/)
})
