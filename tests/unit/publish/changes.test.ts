import { Transform } from '@tiptap/pm/transform'
import { expect, it } from 'vitest'
import type { DocumentJson } from '../../../src/article/document/documentJson.ts'
import { BUILT_IN_PROFILES } from '../../../src/publish/profiles.ts'
import { changedBody } from '../../helpers/changedBody.ts'
import { formattedBody, formattingMark } from '../../helpers/formattedBody.ts'
import { everythingArticle } from './everythingArticle.ts'
import { publishedText } from './publishedText.ts'

// A 稿件包 is the article itself, for another desk; a PDF is the page, printed.
const targets = BUILT_IN_PROFILES.filter(({ target }) => target !== 'package' && target !== 'pdf')

it.each(targets)('no export carries what 修订 took out, nor who did it: $name', (profile) => {
  const document = changedBody('修订[-删掉的话-][+写上的话+]留下，¶-/接着说。', '编辑甲').toJSON() as DocumentJson
  const text = publishedText({ ...everythingArticle(), document }, profile)
  expect(text.replace(/<[^>]*>/g, '')).toContain('修订写上的话留下，接着说。')
  expect(text).not.toMatch(/删掉|编辑甲|change0001|data-inserted/)
})

it.each(targets)('every export has the format as it is set, and nothing of the change: $name', (profile) => {
  const plain = formattedBody('# 小标题/据*本报*报道')
  const tr = new Transform(plain)
  tr.addNodeMark(0, formattingMark({ type: 'paragraph', attrs: { align: 'start', indent: 2 } }))
  tr.addMark(7, 9, formattingMark([{ type: 'link', attrs: { href: 'https://before.example/', title: '' } }]))
  const of = (doc: typeof plain) =>
    publishedText({ ...everythingArticle(), document: doc.toJSON() as DocumentJson }, profile)
  expect(of(tr.doc)).toBe(of(plain))
  expect(of(tr.doc)).not.toMatch(/编辑甲|change0001|before\.example/)
})
