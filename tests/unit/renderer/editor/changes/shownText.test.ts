import { expect, it } from 'vitest'
import { countBlocks } from '../../../../../renderer/editor/typing/countBlocks.ts'
import { shownText } from '../../../../../renderer/editor/changes/shownText.ts'
import { countText } from '../../../../../src/article/countText.ts'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import { bodyText } from '../../../../../src/article/document/bodyText.ts'
import type { DocumentJson } from '../../../../../src/article/document/documentJson.ts'
import { changedBody } from '../../../../helpers/changedBody.ts'

it.each([
  ['甲乙/丙', '甲乙\n丙'],
  ['甲[-乙-]丙/[-丁-]戊', '甲丙\n戊'],
])('%s', (short, text) => {
  const doc = changedBody(short)
  expect(shownText(doc, 0, doc.content.size)).toBe(text)
})

it('of a part', () => {
  const doc = changedBody('甲[-乙-]丙丁')
  expect(shownText(doc, 2, 4)).toBe('丙')
})

it('counts as the stored body does round a note: its sign is none of the words, and parts none', () => {
  const note = articleSchema.nodes.footnote.create({ text: '注' })
  const line = articleSchema.nodes.paragraph.create(null, [articleSchema.text('Web'), note, articleSchema.text('Site')])
  const doc = articleSchema.nodes.doc.create(null, line)
  expect(shownText(doc, 0, doc.content.size)).toBe('WebSite')
  expect(countBlocks()(doc)).toBe(countText(bodyText(doc.toJSON() as DocumentJson)))
})
