import type { Article } from '../../article/article.ts'
import { fieldText } from '../fieldText.ts'
import { chineseDate } from '../markup/dates.ts'
import { LABELS } from '../page/labels.ts'
import type { Profile } from '../profile.ts'
import { paragraphXml } from './paragraphXml.ts'
import { runXml } from './runXml.ts'

/** What stands above the body: titles, the line of time, source and authors, and the summary. Empty parts are left out. */
export function frontXml({ metadata }: Article, profile: Profile): string {
  const info = [
    chineseDate(metadata.publishedAt),
    labelled(LABELS.source, metadata.source),
    labelled(LABELS.authors, fieldText(metadata, 'authors', profile)),
  ].filter((part) => part !== '')
  return [
    line('Kicker', metadata.kicker),
    line('Title', metadata.title),
    line('Subtitle', metadata.subtitle),
    line('ArticleInfo', info.join('\u3000')),
    summary(LABELS.abstract, metadata.abstract),
    summary(LABELS.keywords, fieldText(metadata, 'keywords', profile)),
    summary(LABELS.authorBio, metadata.authorBio),
  ].join('')
}

/** What stands below it: the author's place of work, and the editors. */
export function footXml({ metadata }: Article, profile: Profile): string {
  const editors = fieldText(metadata, 'editors', profile)
  return [
    line(
      'ArticleFoot',
      metadata.authorAffiliation === '' ? '' : `(${LABELS.affiliation}${metadata.authorAffiliation})`,
    ),
    line('ArticleFoot', editors === '' ? '' : `(${LABELS.editors}${editors})`),
  ].join('')
}

function line(style: string, text: string): string {
  return text.trim() === '' ? '' : paragraphXml({ style }, runXml(text))
}

function labelled(label: string, text: string): string {
  return text === '' ? '' : label + text
}

function summary(label: string, text: string): string {
  if (text.trim() === '') return ''
  return paragraphXml({ style: 'ArticleSummary' }, runXml(label, { style: 'Label' }) + runXml(text))
}
