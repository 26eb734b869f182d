import { expect, it } from 'vitest'
import { outputText } from '../../../src/publish/outputText.ts'
import { BUILT_IN_PROFILES } from '../../../src/publish/profiles.ts'
import { publishedText } from './publishedText.ts'
import { referenceArticle } from './referenceArticle.ts'

const article = referenceArticle()

it.each(['page', 'fragment', 'trs', 'cnml', 'ninjs', 'markdown'])('of %s is what the export writes', (name) => {
  const profile = BUILT_IN_PROFILES.find((candidate) => candidate.name === name)!
  expect(outputText(article, profile)).toBe(publishedText(article, profile))
})

it('of WeChat is what goes into its editor, and of a package nothing', () => {
  const [wechat, whole] = ['wechat', 'package'].map((name) => BUILT_IN_PROFILES.find((one) => one.name === name)!)
  expect(outputText(article, wechat!)).toMatch(/^<section style=/)
  expect(outputText(article, whole!)).toBe('')
})
