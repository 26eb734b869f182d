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

  it('has every ASCII comma between 汉字 found, its two pairs of half-width brackets, and nothing else in the body', () => {
    expect(brute).toHaveLength(74)
    const inBody = findings.filter(({ place }) => place.kind === 'block')
    const said = inBody.map(
      ({ rule, place, from }) => `${rule} ${place.kind === 'block' ? place.path.join() : ''}:${from}`,
    )
    expect(said.filter((line) => line.startsWith('halfWidthMarks'))).toEqual(
      brute.map((where) => `halfWidthMarks ${where}`),
    )
    expect(said.filter((line) => !line.startsWith('halfWidthMarks'))).toEqual([
      'halfWidthBrackets 4:114',
      'halfWidthBrackets 5:215',
    ])
    expect(texts[4]?.slice(112, 118)).toBe('对县(区)党')
  })

  it('has two true hints in the metadata: nine keywords, and one that the body does not name', () => {
    const others = findings.filter(({ place }) => place.kind !== 'block')
    expect(others.map(({ rule, severity, found }) => [rule, severity, found])).toEqual([
      ['keywordCount', 'hint', ''],
      ['keywordAbsent', 'hint', '党干部'],
    ])
  })

  it('is mended in one go and stays the same otherwise', () => {
    const commas = applyFixes(
      article,
      findings.filter(({ rule }) => rule === 'halfWidthMarks'),
    )
    expect(textBlocks(commas.document)).toEqual(texts.map((text) => text.replaceAll(',', '，')))
    const mended = applyFixes(article, findings)
    expect(textBlocks(mended.document)).toEqual(
      texts.map((text) => text.replaceAll(',', '，').replaceAll('(', '（').replaceAll(')', '）')),
    )
    expect(mended.metadata).toEqual(article.metadata)
    expect(checker.check(mended).filter(({ place }) => place.kind === 'block')).toEqual([])
  })
})
