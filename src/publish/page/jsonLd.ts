import type { Article } from '../../article/article.ts'
import { relativeAddress } from '../fileNames.ts'
import { cleanText } from '../markup/cleanText.ts'
import { machineDate, shanghaiDate } from '../markup/dates.ts'
import type { Profile } from '../profile.ts'
import { absoluteAddress } from './absoluteAddress.ts'

/** What could end or open something in a script element, or end a line in JavaScript: written as JSON escapes, which mean the same. */
const UNSAFE = /[<>&\u2028\u2029]/g

/** The article as schema.org's NewsArticle in JSON, safe inside a `script` element. What is empty is left out. */
export function jsonLd({ metadata, modifiedAt }: Article, { site }: Profile, image: string | null): string {
  const publisher = site.siteName || (metadata.origin === 'reprint' ? '' : metadata.source)
  const person = (name: string) => ({ '@type': 'Person', name })
  const affiliation = metadata.authors.length === 1 ? organisation(metadata.authorAffiliation) : undefined
  const value = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    mainEntityOfPage: said(site.url),
    headline: said(metadata.title),
    alternativeHeadline: said(metadata.subtitle),
    description: said(metadata.abstract),
    image: image === null ? undefined : [absoluteAddress(site.url, image) ?? relativeAddress(image)],
    datePublished: machineDate(metadata.publishedAt) ?? undefined,
    dateModified: shanghaiDate(modifiedAt) ?? undefined,
    author: some(metadata.authors.map((name) => ({ ...person(name), affiliation }))),
    editor: some(metadata.editors.map(person)),
    publisher: organisation(publisher),
    sourceOrganization: organisation(metadata.source),
    isBasedOn: said(metadata.sourceUrl),
    articleSection: some(metadata.channelPath),
    keywords: some(metadata.keywords),
    inLanguage: said(metadata.language),
    copyrightNotice: said(metadata.rights),
  }
  return JSON.stringify(value, cleaned).replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

function cleaned(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? cleanText(value) : value
}

function said(text: string): string | undefined {
  return text.trim() === '' ? undefined : text
}

function some<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list
}

function organisation(name: string): object | undefined {
  return said(name) === undefined ? undefined : { '@type': 'Organization', name }
}
