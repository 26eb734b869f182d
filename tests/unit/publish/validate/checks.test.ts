import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CNML_PROFILE, NINJS_PROFILE, TRS_PROFILE } from '../../../../src/publish/profiles.ts'
import { checkCnml } from '../../../../src/publish/validate/checkCnml.ts'
import { checkNinjs } from '../../../../src/publish/validate/checkNinjs.ts'
import { checkTrs } from '../../../../src/publish/validate/checkTrs.ts'
import { arbitraryArticle } from '../../../helpers/arbitraryArticle.ts'
import { everythingArticle } from '../everythingArticle.ts'
import { publishedText } from '../publishedText.ts'

const titled = arbitraryArticle().filter(({ metadata }) => metadata.title.trim() !== '')
const trs = publishedText(everythingArticle(), TRS_PROFILE)
const cnml = publishedText(everythingArticle(), CNML_PROFILE)
const ninjs = publishedText(everythingArticle(), NINJS_PROFILE)

describe('the checks of our own outputs', () => {
  it('find nothing wrong in what we write, whatever the article', () => {
    fc.assert(
      fc.property(titled, (article) => {
        expect(checkTrs(publishedText(article, TRS_PROFILE), null)).toEqual([])
        expect(checkCnml(publishedText(article, CNML_PROFILE))).toEqual([])
        expect(checkNinjs(publishedText(article, NINJS_PROFILE))).toEqual([])
      }),
    )
  })

  it.each([
    [/<EDITOR>.*<\/EDITOR>/, '', { code: 'missing', what: 'EDITOR' }],
    [/<DOCPUBTIME>/, '<DOCPUBTIME>2016', { code: 'wrongValue', where: 'WCMDOCUMENT[1]/PROPERTIES/DOCPUBTIME' }],
    [/<DOCRELTIME>[^<]*/, '<DOCRELTIME>昨天', { code: 'wrongValue', what: '昨天' }],
    [/Version="6.0"/, 'Version="5.2"', { code: 'wrongValue', what: '5.2' }],
    [/<APPFILE><!\[CDATA\[W0/, '<APPFILE><![CDATA[图', { code: 'wrongValue', where: 'APPFILE' }],
    [/<DOCTITLE>.*<\/DOCTITLE>/, '<DOCTITLE/>', { code: 'missing', what: 'title' }],
    [/<\/WCMDOCUMENTS>/, '', { code: 'notWellFormed' }],
    [/WCMDOCUMENTS>/g, 'OTHER>', { code: 'unexpected', what: 'OTHER' }],
    [/<WCMDOCUMENT V[^]*<\/WCMDOCUMENT>/, '', { code: 'missing', what: 'WCMDOCUMENT' }],
  ])('tell of a TRS package with %s made %j', (from, to, finding) => {
    const broken = trs.replace(from, to)
    expect(broken).not.toBe(trs)
    expect(checkTrs(broken, null)).toEqual([expect.objectContaining(finding)])
  })

  it.each([
    [/<Creator kind="Editor".*?<\/Creator>/, '', { code: 'wrongValue', where: 'Creators' }],
    ['<MediaType topicRef="Text"/>', '', { code: 'missing', what: 'MediaType' }],
    ['xsi:type="TextCIType"', 'xsi:type="VideoCIType"', { code: 'wrongValue', what: 'VideoCIType' }],
    ['2005/CNMLSchema', '2006/CNMLSchema', { code: 'wrongValue', where: 'CNML/@xmlns' }],
    [/ href="[^"]*小?%E5%B0%8F[^"]*"/, '', { code: 'missing', what: 'href' }],
    ['</CNML>', '', { code: 'notWellFormed' }],
    [/<Envelop>[^]*<\/Envelop>/, '', { code: 'missing', what: 'Envelop' }],
  ])('tell of CNML with %s made %j', (from, to, finding) => {
    const broken = cnml.replace(from, to)
    expect(broken).not.toBe(cnml)
    expect(checkCnml(broken)).toContainEqual(expect.objectContaining(finding))
  })

  it.each([
    [/"uri": "tag[^"]*",/, '', { code: 'missing', what: 'uri' }],
    ['"language"', '"sprache"', { code: 'unexpected', what: 'sprache' }],
    [/"firstCreated": "[^"]*"/, '"firstCreated": "昨天"', { code: 'wrongValue', where: 'firstCreated' }],
    [
      /"headlines": \[\s*\{\s*"role": "main",\s*"value"/,
      '"headlines": [{"text"',
      { code: 'missing', where: 'headlines[0]' },
    ],
    ['{', '', { code: 'notWellFormed' }],
  ])('tell of ninjs with %s made %j', (from, to, finding) => {
    const broken = ninjs.replace(from, to)
    expect(broken).not.toBe(ninjs)
    expect(checkNinjs(broken)).toContainEqual(expect.objectContaining(finding))
  })

  it.each(['', '[]', 'null', '"a"', '{"uri":"a:b","headlines":{}}', '{"uri":"a:b","headlines":[1]}'])(
    'do not fail on %j',
    (text) => {
      expect(checkNinjs(text)).not.toEqual([])
      expect(checkTrs(text, null)).not.toEqual([])
      expect(checkCnml(text)).not.toEqual([])
    },
  )
})
