import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CNML_PROFILE } from '../../../../src/publish/profiles.ts'
import { arbitraryArticle } from '../../../helpers/arbitraryArticle.ts'
import { xsdErrors } from '../../../helpers/xsdErrors.ts'
import { everythingArticle } from '../everythingArticle.ts'
import { publishedText } from '../publishedText.ts'
import { referenceArticle } from '../referenceArticle.ts'
import { trappedArticle } from '../trappedArticle.ts'

const SCHEMA = 'src/publish/cnml/schema/cnml-1.0.xsd'

describe('the XML of CNML', () => {
  it('is valid for the reference article, for one with everything, for traps and for any article', async () => {
    const generated = fc.sample(arbitraryArticle(), { seed: 20160519, numRuns: 100 })
    const articles = [referenceArticle(), everythingArticle(), trappedArticle(), ...generated]
    expect(
      await xsdErrors(
        SCHEMA,
        articles.map((article) => publishedText(article, CNML_PROFILE)),
      ),
    ).toEqual([])
  })

  it.each([
    ['one creator only', /<Creator kind="Editor".*?<\/Creator>/, ''],
    ['no media type', '<MediaType topicRef="Text"/>', ''],
    ['a content item of no kind', ' xsi:type="TextCIType"', ''],
    ['another namespace', '2005/CNMLSchema', '2006/CNMLSchema'],
  ])('is refused with %s', async (_what, from, to) => {
    const xml = publishedText(everythingArticle(), CNML_PROFILE)
    const broken = xml.replace(from, to)
    expect(broken).not.toBe(xml)
    expect(await xsdErrors(SCHEMA, [broken])).not.toEqual([])
  })
})
