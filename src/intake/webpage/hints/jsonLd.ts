import type { Family, Told } from './family.ts'
import { parseJson } from '../../../base/parseJson.ts'

/** Larger blocks are page data of some framework, not a description of the article. */
const LONGEST = 500_000

/** JSON-LD of the article kinds of schema.org. */
export const jsonLd: Family = {
  name: 'JSON-LD',
  told: (page) => {
    for (const { type, text } of page.scripts) {
      if (!type.includes('ld+json') || text.length > LONGEST) continue
      const article = articleIn(parse(text))
      if (article !== null) return read(article)
    }
    return {}
  },
}

function read(article: Record<string, unknown>): Told {
  const told: Record<string, { value: string; where: string }> = {}
  const add = (key: string, property: string, value: string) => {
    if (value !== '') told[key] = { value, where: `JSON-LD ${property}` }
  }
  add('title', 'headline', line(article.headline))
  add('publishedAt', 'datePublished', line(article.datePublished ?? article.pubDate ?? article.upDate))
  add('authors', 'author', names(article.author))
  add('editors', 'editor', names(article.editor))
  add('source', 'sourceOrganization', names(article.sourceOrganization))
  add('abstract', 'description', line(article.description))
  add(
    'keywords',
    'keywords',
    Array.isArray(article.keywords) ? article.keywords.map(line).filter(Boolean).join(',') : line(article.keywords),
  )
  return told
}

/** The first object that describes an article; looked for in lists and `@graph`, three levels deep. */
function articleIn(json: unknown, depth = 0): Record<string, unknown> | null {
  if (depth > 3 || typeof json !== 'object' || json === null) return null
  if (Array.isArray(json)) {
    for (const item of json.slice(0, 50)) {
      const found = articleIn(item, depth + 1)
      if (found !== null) return found
    }
    return null
  }
  const object = json as Record<string, unknown>
  const type = [object['@type']].flat().join(' ')
  if (/Article|BlogPosting|Report/.test(type) || (type === '' && ('headline' in object || 'pubDate' in object)))
    return object
  return articleIn(object['@graph'] ?? object.mainEntity, depth + 1)
}

function parse(text: string): unknown {
  return parseJson(text.replace(/[\r\n\t]+/g, ' ').replace(/^\s*<!--|-->\s*$/g, ''))
}

function line(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim().slice(0, 2000) : ''
}

function names(value: unknown): string {
  const list: unknown[] = Array.isArray(value) ? value : [value]
  return list
    .slice(0, 20)
    .map((item) => line(typeof item === 'object' && item !== null ? (item as Record<string, unknown>).name : item))
    .filter(Boolean)
    .join('、')
}
