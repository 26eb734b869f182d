import type { Article } from '../../article/article.ts'
import { countText } from '../../article/countText.ts'
import { bodyText } from '../../article/document/bodyText.ts'
import { readableText } from '../../article/document/withReadings.ts'
import type { FieldKey } from '../../article/fields.ts'
import { fieldText } from '../fieldText.ts'
import { fragmentHtml } from '../fragment/fragmentHtml.ts'
import { cdata } from '../markup/cdata.ts'
import { escapeText } from '../markup/escape.ts'
import type { Profile } from '../profile.ts'
import { TRS_COLUMNS, TRS_PLAIN } from './trsColumns.ts'
import { trsDate } from './trsDate.ts'
import { trsMoment } from './trsMoment.ts'
import { TRS_VALUES } from './trsValues.ts'

/**
 * The properties of one document in a TRS package, a column a line.
 * @param nameOf the name in the package of a picture that the body shows
 */
export function trsDocument(article: Article, profile: Profile, nameOf: (asset: string) => string): string {
  const { user, channel, fields } = profile.trs ?? TRS_VALUES
  const own: Readonly<Record<string, string>> = {
    CRUSER: user,
    CRTIME: trsMoment(article.createdAt),
    DOCCHANNEL: channel,
    DOCCONTENT: readableText(article.document),
    DOCHTMLCON: fragmentHtml(article, profile, (asset) => ({ src: nameOf(asset), oldsrc: nameOf(asset) })),
    DOCWORDSCOUNT: String(countText(bodyText(article.document))),
  }
  return TRS_COLUMNS.map(([name, fixed]) => {
    const field = fields[name]
    const value = fixed ?? own[name] ?? (field === undefined ? '' : columnText(article, field, profile))
    return `<${name}>${TRS_PLAIN.has(name) ? escapeText(value) : cdata(value)}</${name}>`
  }).join('\n')
}

function columnText({ metadata }: Article, field: FieldKey, profile: Profile): string {
  if (field === 'publishedAt') return trsDate(metadata.publishedAt)
  if (field === 'channelPath') return metadata.channelPath.at(-1) ?? ''
  return fieldText(metadata, field, profile)
}
