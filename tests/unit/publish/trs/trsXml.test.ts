import { describe, expect, it } from 'vitest'
import { bodyText } from '../../../../src/article/document/bodyText.ts'
import { FRAGMENT_PROFILE, TRS_PROFILE } from '../../../../src/publish/profiles.ts'
import { TRS_VALUES } from '../../../../src/publish/trs/trsValues.ts'
import { everythingArticle } from '../everythingArticle.ts'
import { publishedText } from '../publishedText.ts'
import { referenceArticle } from '../referenceArticle.ts'
import { TRAP, trappedArticle } from '../trappedArticle.ts'
import { columnsOf } from './columnsOf.ts'

describe('the XML of a TRS package', () => {
  it('has the columns that the generators write, in their order', () => {
    expect(columnsOf(publishedText(referenceArticle(), TRS_PROFILE)).names.join(' ')).toBe(
      'DOCID DOCVERSION DOCTYPE DOCPUBTIME CRUSER CRTIME DOCFLAG ATTRIBUTE ATTACHPIC DOCLINK DOCFILENAME DOCCHANNEL DOCTITLE ' +
        'DOCPEOPLE DOCSOURCENAME DOCSTATUS DOCCONTENT DOCHTMLCON DOCWORDSCOUNT DOCABSTRACT DOCKEYWORDS DOCAUTHOR DOCRELTIME ' +
        'TITLECOLOR SUBDOCTITLE YINTI DOCEDITOR EDITOR CHNLNAME',
    )
  })

  it('tells the reference article', () => {
    const article = referenceArticle()
    expect(columnsOf(publishedText(article, TRS_PROFILE)).document).toMatchObject({
      DOCID: '',
      DOCVERSION: '0',
      DOCTYPE: '20',
      DOCPUBTIME: '',
      CRTIME: '2016-05-19 13:00:00',
      DOCFLAG: '0',
      DOCTITLE: '打好基层党建 决胜脱贫攻坚',
      DOCSOURCENAME: '中国社会科学网',
      DOCSTATUS: '1',
      DOCCONTENT: bodyText(article.document),
      DOCHTMLCON: publishedText(article, FRAGMENT_PROFILE),
      DOCKEYWORDS: '基层党建;脱贫攻坚;党建;各级党组织;十三五;党干部;贫困地区;中组部;赵乐际',
      DOCAUTHOR: '吴益美',
      DOCRELTIME: '2016-05-19 14:08:00',
      DOCEDITOR: '钟义见',
      EDITOR: '钟义见',
      CHNLNAME: '原创专区',
    })
  })

  it('shows pictures by their names in the package, with oldsrc', () => {
    const { document, appendices } = columnsOf(publishedText(everythingArticle(), TRS_PROFILE))
    const shown = [...(document.DOCHTMLCON ?? '').matchAll(/<img src="([^"]+)" oldsrc="([^"]+)"/g)]
    expect(shown).toHaveLength(4)
    for (const [, src, oldsrc] of shown) {
      expect(src).toBe(oldsrc)
      expect(appendices.map(({ APPFILE }) => APPFILE)).toContain(src)
    }
  })

  it('lists pictures, cover and attachments with their flags and the names they came with', () => {
    const { appendices } = columnsOf(publishedText(everythingArticle(), TRS_PROFILE))
    expect(appendices.map(({ APPSERN, APPFLAG, SRCFILE, FILEEXT }) => [APPSERN, APPFLAG, SRCFILE, FILEEXT])).toEqual([
      ['1', '20', '图 一#.png', 'png'],
      ['2', '20', '小图.png', 'png'],
      ['3', '20', '封面.jpg', 'jpg'],
      ['4', '10', '附件.pdf', 'pdf'],
    ])
  })

  it('brings text through whole: ]]> is split, what XML forbids is gone', () => {
    const xml = publishedText(trappedArticle(), TRS_PROFILE)
    const { document } = columnsOf(xml)
    // eslint-disable-next-line no-control-regex -- the forbidden characters are the point
    const allowed = TRAP.replace(/[\u0000\u0001\u000b\u0085\ufffe\ufdd0\ud800](?![\udc00-\udfff])/g, '')
    expect(document.DOCTITLE).toBe(allowed)
    expect(document.DOCABSTRACT).toBe(allowed)
    expect(xml).toContain(']]]]><![CDATA[>')
  })

  it('takes user, column and another field map from the profile', () => {
    const trs = {
      user: '编辑甲',
      channel: '7048',
      fields: { ...TRS_VALUES.fields, DOCPEOPLE: 'reviewers', DOCLINK: 'sourceUrl' },
    } as const
    const article = everythingArticle()
    const reviewed = { ...article, metadata: { ...article.metadata, reviewers: ['审', '核'] } }
    const { document, appendices } = columnsOf(publishedText(reviewed, { ...TRS_PROFILE, trs }))
    expect(document).toMatchObject({
      CRUSER: '编辑甲',
      DOCCHANNEL: '7048',
      DOCPEOPLE: '审、核',
      DOCLINK: article.metadata.sourceUrl,
    })
    expect(appendices[0]?.CRUSER).toBe('编辑甲')
  })
})
