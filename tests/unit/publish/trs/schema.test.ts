import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TRS_PROFILE } from '../../../../src/publish/profiles.ts'
import { arbitraryArticle } from '../../../helpers/arbitraryArticle.ts'
import { xsdErrors } from '../../../helpers/xsdErrors.ts'
import { everythingArticle } from '../everythingArticle.ts'
import { publishedText } from '../publishedText.ts'
import { referenceArticle } from '../referenceArticle.ts'
import { trappedArticle } from '../trappedArticle.ts'

const SCHEMA = 'src/publish/trs/schema/trs-wcm-6.0.xsd'

describe('the XML of a TRS package', () => {
  it('is valid for the reference article, for one with everything, for traps and for any article', async () => {
    const generated = fc.sample(arbitraryArticle(), { seed: 20160519, numRuns: 100 })
    const articles = [referenceArticle(), everythingArticle(), trappedArticle(), ...generated]
    expect(
      await xsdErrors(
        SCHEMA,
        articles.map((article) => publishedText(article, TRS_PROFILE)),
      ),
    ).toEqual([])
  })

  it.each([
    ['DOCPUBTIME filled', /<DOCPUBTIME>/, '<DOCPUBTIME>2016-05-19 14:08:00'],
    ['a column gone', /<EDITOR>.*<\/EDITOR>\n/, ''],
    ['a file named otherwise', /<APPFILE><!\[CDATA\[W0/, '<APPFILE><![CDATA[图'],
    ['another version', 'Version="6.0"', 'Version="7.0"'],
    ['a stray sign', '<PROPERTIES>', '<PROPERTIES>&'],
  ])('is refused with %s', async (_what, from, to) => {
    const xml = publishedText(everythingArticle(), TRS_PROFILE)
    const broken = xml.replace(from, to)
    expect(broken).not.toBe(xml)
    expect(await xsdErrors(SCHEMA, [broken])).not.toEqual([])
  })
})
