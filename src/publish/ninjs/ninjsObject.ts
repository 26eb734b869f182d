import type { Article } from '../../article/article.ts'
import { fieldOf } from '../../article/fields.ts'
import type { ArticleAssets } from '../articleAssets.ts'
import { fieldText } from '../fieldText.ts'
import { machineDate, shanghaiDate } from '../markup/dates.ts'
import { textRole } from './textRole.ts'
import type { Profile } from '../profile.ts'
import { asciiAddress } from './asciiAddress.ts'
import { ninjsAssociations } from './ninjsAssociations.ts'
import { ninjsBodies } from './ninjsBodies.ts'
import { ninjsUri } from './ninjsUri.ts'

/** What the object tells of the standard it follows. */
const STANDARD = { name: 'ninjs', version: '3.1', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json' }

/** An article as an object of ninjs 3.1. What is empty is undefined; JSON leaves it out. */
export function ninjsObject(
  article: Article,
  profile: Profile,
  assets: ArticleAssets,
): Readonly<Record<string, unknown>> {
  const { metadata, createdAt, modifiedAt } = article
  const { source, sourceUrl, origin, language, keywords, channelPath } = metadata
  const uri = ninjsUri(article, profile)
  const address = asciiAddress(sourceUrl)
  return {
    uri,
    standard: STANDARD,
    type: 'text',
    representationType: 'full',
    pubStatus: 'usable',
    firstCreated: shanghaiDate(createdAt) ?? undefined,
    versionCreated: publishedMoment(metadata.publishedAt) ?? shanghaiDate(modifiedAt) ?? undefined,
    language: said(language),
    title: said(metadata.title),
    headlines: some([
      ...textRole('main', metadata.title),
      ...textRole('kicker', metadata.kicker),
      ...textRole('subtitle', metadata.subtitle),
    ]),
    descriptions: some([...textRole('summary', metadata.abstract), ...textRole('authorBio', metadata.authorBio)]),
    bodies: ninjsBodies(article, profile),
    by: said(fieldText(metadata, 'authors', profile)),
    edNote: said(edNote(article, profile)),
    infoSources:
      source === '' && sourceUrl === ''
        ? undefined
        : [
            {
              name: said(source),
              role: 'source',
              uri: address ?? undefined,
              literal: address === null ? said(sourceUrl) : undefined,
            },
          ],
    organisations: some(
      metadata.authorAffiliation === '' ? [] : [{ name: metadata.authorAffiliation, rel: 'authorAffiliation' }],
    ),
    subjects: some([
      ...channelPath.map((name) => ({ name, rel: 'section' })),
      ...keywords.map((name) => ({ name, rel: 'keyword' })),
    ]),
    genres: origin === '' ? undefined : [{ name: fieldOf('origin').options?.[origin]?.zh ?? origin, literal: origin }],
    copyrightNotice: said(metadata.rights),
    associations: some(ninjsAssociations(article, profile, assets)),
  }
}

/** Editors, proofreaders and reviewers: ninjs has no place of its own for them. */
function edNote({ metadata }: Article, profile: Profile): string {
  return (['editors', 'proofreaders', 'reviewers'] as const)
    .filter((key) => metadata[key].length > 0)
    .map((key) => `${fieldOf(key).label.zh}：${fieldText(metadata, key, profile)}`)
    .join('；')
}

/** A stored date as a moment; a date alone begins its day in Shanghai. */
function publishedMoment(text: string): string | null {
  const date = machineDate(text)
  return date === null || date.includes('T') ? date : `${date}T00:00:00+08:00`
}

function said(text: string): string | undefined {
  return text.trim() === '' ? undefined : text
}

function some<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list
}
