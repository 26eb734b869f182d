import { describe, expect, it } from 'vitest'
import { textBlocks } from '../../../src/article/document/bodyText.ts'
import { applyFixes } from '../../../src/check/applyFixes.ts'
import { createChecker } from '../../../src/check/createChecker.ts'
import { referenceArticle } from '../publish/referenceArticle.ts'

describe('the reference text', () => {
  const article = referenceArticle()
  const texts = textBlocks(article.document)
  const brute = texts.flatMap((text, block) =>
    [...text].flatMap((character, at) =>
      character === ',' && /[\u4e00-\u9fff”]/.test(text[at - 1] ?? '') && /[\u4e00-\u9fff“]/.test(text[at + 1] ?? '')
        ? [`${block}:${at}`]
        : [],
    ),
  )
  const checker = createChecker()
  const findings = checker.check(article)

  it('has every ASCII comma between 汉字 found, and nothing else in the body', () => {
    expect(brute).toHaveLength(74)
    const inBody = findings.filter(({ place }) => place.kind === 'block')
    expect(
      inBody.map(({ rule, place, from }) => `${rule} ${place.kind === 'block' ? place.path.join() : ''}:${from}`),
    ).toEqual(brute.map((where) => `halfWidthMarks ${where}`))
  })

  it('has two true hints in the metadata: nine keywords, and one that the body does not name', () => {
    const others = findings.filter(({ place }) => place.kind !== 'block')
    expect(others.map(({ rule, severity, found }) => [rule, severity, found])).toEqual([
      ['keywordCount', 'hint', ''],
      ['keywordAbsent', 'hint', '党干部'],
    ])
  })

  it('is mended in one go and stays the same otherwise', () => {
    const mended = applyFixes(article, findings)
    expect(textBlocks(mended.document)).toEqual(texts.map((text) => text.replaceAll(',', '，')))
    expect(mended.metadata).toEqual(article.metadata)
    expect(checker.check(mended).filter(({ place }) => place.kind === 'block')).toEqual([])
  })
})
