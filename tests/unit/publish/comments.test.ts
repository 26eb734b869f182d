import { expect, it } from 'vitest'
import { BUILT_IN_PROFILES } from '../../../src/publish/profiles.ts'
import { everythingArticle } from './everythingArticle.ts'
import { publishedText } from './publishedText.ts'

const thread = [{ by: '编辑甲', at: '2026-05-19T06:08:00.000Z', text: '机密批注' }]
const marks = [{ type: 'comment', attrs: { id: 'abcdefgh', thread, state: 'open' } }]
const words = [
  { type: 'text', text: '批注落在' },
  { type: 'text', text: '这几个字', marks },
]

// A 稿件包 is the article itself, for another desk; a PDF is the page, printed.
const targets = BUILT_IN_PROFILES.filter(({ target }) => target !== 'package' && target !== 'pdf')

it.each(targets)('no export carries a comment: $name', (profile) => {
  const article = everythingArticle()
  const commented = { ...article, document: { type: 'doc' as const, content: [{ type: 'paragraph', content: words }] } }
  const text = publishedText(commented, profile)
  expect(text.replace(/<[^>]*>/g, '')).toContain('批注落在这几个字')
  expect(text).not.toMatch(/机密|编辑甲|abcdefgh|data-comment/)
})
