import type { Article } from '../../article/article.ts'
import { countText } from '../../article/countText.ts'
import { bodyText } from '../../article/document/bodyText.ts'
import type { FieldKey } from '../../article/fields.ts'
import { fieldText } from '../fieldText.ts'
import { fragmentHtml } from '../fragment/fragmentHtml.ts'
import { cdata } from '../markup/cdata.ts'
import { escapeText } from '../markup/escape.ts'
import type { Profile } from '../profile.ts'
import { trsDate } from './trsDate.ts'
import { trsMoment } from './trsMoment.ts'
import { TRS_VALUES } from './trsValues.ts'

/** The columns that the CMS reads as they are; every other is text in CDATA. */
const PLAIN: ReadonlySet<string> = new Set([
  ...['DOCID', 'DOCVERSION', 'DOCTYPE', 'DOCPUBTIME', 'CRTIME', 'DOCFLAG', 'ATTRIBUTE', 'ATTACHPIC', 'DOCCHANNEL'],
  ...['DOCSTATUS', 'DOCWORDSCOUNT', 'DOCRELTIME'],
])

/** The columns of a document in their order, with what always stands in them; null for what comes from the article. */
const COLUMNS: readonly (readonly [name: string, value: string | null])[] = [
  ['DOCID', ''],
  ['DOCVERSION', '0'],
  ['DOCTYPE', '20'],
  ['DOCPUBTIME', ''],
  ['CRUSER', null],
  ['CRTIME', null],
  ['DOCFLAG', '0'],
  ['ATTRIBUTE', ''],
  ['ATTACHPIC', ''],
  ['DOCLINK', null],
  ['DOCFILENAME', null],
  ['DOCCHANNEL', null],
  ['DOCTITLE', null],
  ['DOCPEOPLE', null],
  ['DOCSOURCENAME', null],
  ['DOCSTATUS', '1'],
  ['DOCCONTENT', null],
  ['DOCHTMLCON', null],
  ['DOCWORDSCOUNT', null],
  ['DOCABSTRACT', null],
  ['DOCKEYWORDS', null],
  ['DOCAUTHOR', null],
  ['DOCRELTIME', null],
  ['TITLECOLOR', null],
  ['SUBDOCTITLE', null],
  ['YINTI', null],
  ['DOCEDITOR', null],
  ['EDITOR', null],
  ['CHNLNAME', null],
]

/**
 * The properties of one document in a TRS package, a column a line.
 * @param nameOf the name in the package of a picture that the body shows
 */
export function trsDocument(article: Article, profile: Profile, nameOf: (asset: string) => string): string {
  const { user, channel, fields } = profile.trs ?? TRS_VALUES
  const text = bodyText(article.document)
  const own: Readonly<Record<string, string>> = {
    CRUSER: user,
    CRTIME: trsMoment(article.createdAt),
    DOCCHANNEL: channel,
    DOCCONTENT: text,
    DOCHTMLCON: fragmentHtml(article, profile, (asset) => ({ src: nameOf(asset), oldsrc: nameOf(asset) })),
    DOCWORDSCOUNT: String(countText(text)),
  }
  return COLUMNS.map(([name, fixed]) => {
    const field = fields[name]
    const value = fixed ?? own[name] ?? (field === undefined ? '' : columnText(article, field, profile))
    return `<${name}>${PLAIN.has(name) ? escapeText(value) : cdata(value)}</${name}>`
  }).join('\n')
}

function columnText({ metadata }: Article, field: FieldKey, profile: Profile): string {
  if (field === 'publishedAt') return trsDate(metadata.publishedAt)
  if (field === 'channelPath') return metadata.channelPath.at(-1) ?? ''
  return fieldText(metadata, field, profile)
}
