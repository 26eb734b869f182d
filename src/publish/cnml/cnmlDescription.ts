import type { Article } from '../../article/article.ts'
import type { FieldKey } from '../../article/fields.ts'
import { fieldText } from '../fieldText.ts'
import { machineDate } from '../markup/dates.ts'
import { element } from '../markup/element.ts'
import { escapeAttribute, escapeText } from '../markup/escape.ts'
import type { Profile } from '../profile.ts'

/** The kinds under which importers look for the kicker: they differ, so it is written under both. */
const KICKER_KINDS = ['IntroTitle', 'IntroTopic']

/**
 * What an article is about. Importers take the author from the first creator and the editor from the second, so there are always these two,
 * each with all its names.
 */
export function cnmlDescription({ metadata }: Article, profile: Profile): string {
  const { kicker, title, subtitle, language, publishedAt, abstract, keywords, source } = metadata
  const published = machineDate(publishedAt)
  const extended = kicker === '' ? '' : KICKER_KINDS.map((kind) => text('ExtendedTitle', kicker, { kind })).join('')
  const creator = (kind: string, key: FieldKey) =>
    element(
      'Creator',
      { kind, 'xsi:type': 'PersonType' },
      element('Name', {}, text('FullName', fieldText(metadata, key, profile))),
    )
  const parts = [
    element(
      'Titles',
      {},
      text('HeadLine', title) + text('SubHeadLine', subtitle) + unlessEmpty('ExtendedTitles', extended),
    ),
    `<Language topicRef="${escapeAttribute(language || 'und')}"/>`,
    element('Creators', {}, creator('Author', 'authors') + creator('Editor', 'editors')),
    element('DateTimes', {}, published === null ? '' : text('DateTime', published, { kind: 'PublishTime' })),
    text('Abstract', abstract),
    '<SubjectCodes/>',
    element('Keywords', {}, keywords.map((keyword) => text('Keyword', keyword)).join('')),
    element('SourceInfo', {}, element('ItemSource', {}, text('Name', source))),
    '<Locations/>',
  ]
  return element('DescriptionMetaGroup', {}, `\n${parts.join('\n')}\n`)
}

function text(name: string, content: string, attributes: Readonly<Record<string, string>> = {}): string {
  return element(name, attributes, escapeText(content))
}

function unlessEmpty(name: string, inner: string): string {
  return inner === '' ? '' : element(name, {}, inner)
}
