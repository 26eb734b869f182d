import { emptyMetadata, withPatch, type Metadata } from '../../../article/metadata.ts'
import { parseLocalDateTime } from '../../../article/localDateTime.ts'
import { isWebAddress } from '../../../article/document/safeAddress.ts'
import { isElement, type PageElement } from '../tree/pageElement.ts'
import { classNames, wholeText, type OwnParts } from './ownParts.ts'

/** What a page of this program tells of its article: from its data, which no typesetting has touched, and from the lines that only stand in sight. */
export function ownMetadata({ article, data }: OwnParts): Metadata {
  const shown = (name: string) => {
    const element = findClass(article, name)
    return element === null ? '' : wholeText(element)
  }
  const published = text(data.datePublished)
  const basis = text(data.isBasedOn)
  return withPatch(emptyMetadata(), {
    channelPath: list(data.articleSection),
    kicker: shown('kicker'),
    title: text(data.headline),
    subtitle: text(data.alternativeHeadline),
    publishedAt: parseLocalDateTime(published) === null ? '' : published,
    source: named(data.sourceOrganization),
    sourceUrl: isWebAddress(basis) ? basis : '',
    authors: names(data.author),
    authorAffiliation: shown('affiliation').replace(/^\(作者单位:([\s\S]*)\)$/, '$1'),
    authorBio: summaryLine(article, '作者简介:'),
    abstract: text(data.description),
    keywords: list(data.keywords),
    editors: names(data.editor),
    language: text(data.inLanguage),
    rights: text(data.copyrightNotice),
  })
}

function findClass(element: PageElement, name: string): PageElement | null {
  for (const child of element.children) {
    if (!isElement(child) || classNames(child).includes('body')) continue
    const found = classNames(child).includes(name) ? child : findClass(child, name)
    if (found !== null) return found
  }
  return null
}

function summaryLine(article: PageElement, label: string): string {
  const summary = findClass(article, 'summary')
  const lines = (summary?.children ?? []).filter(isElement).map(wholeText)
  return lines.find((line) => line.startsWith(label))?.slice(label.length) ?? ''
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function list(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

function named(value: unknown): string {
  return typeof value === 'object' && value !== null && 'name' in value ? text(value.name) : ''
}

function names(value: unknown): string[] {
  return Array.isArray(value) ? value.map(named).filter((name) => name !== '') : []
}
