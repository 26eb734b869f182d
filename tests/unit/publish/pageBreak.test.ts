import { expect, it } from 'vitest'
import type { DocumentJson, NodeJson } from '../../../src/article/document/documentJson.ts'
import { paragraphJson } from '../../../src/article/document/paragraphJson.ts'
import { BUILT_IN_PROFILES } from '../../../src/publish/profiles.ts'
import { everythingArticle } from './everythingArticle.ts'
import { publishedText } from './publishedText.ts'

const body = (...between: NodeJson[]): DocumentJson => ({
  type: 'doc',
  content: [paragraphJson('前页'), ...between, paragraphJson('后页')],
})
const textOf = (document: DocumentJson, target: string) =>
  publishedText(
    { ...everythingArticle(), document },
    BUILT_IN_PROFILES.find((profile) => profile.target === target)!,
  )

it.each(['fragment', 'trs', 'cnml', 'ninjs', 'wechat', 'markdown'])(
  'a page break leaves no trace where there are no pages: %s',
  (target) => {
    expect(textOf(body({ type: 'pageBreak' }), target)).toBe(textOf(body(), target))
  },
)

it('begins a new page in print, and is not seen on screen', () => {
  const page = textOf(body({ type: 'pageBreak' }), 'page')
  expect(page).toContain('<hr class="newpage">')
  expect(page).toMatch(/\.newpage\{display:none\}/)
  expect(page).toMatch(/@media print\{\.body hr\.newpage\{display:block;[^}]*break-after:page\}/)
})
