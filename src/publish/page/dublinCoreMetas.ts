import type { Article } from '../../article/article.ts'
import { machineDate } from '../markup/dates.ts'
import type { Meta } from './meta.ts'

/** The Dublin Core elements (version 1.1) that an article has. */
export function dublinCoreMetas({ metadata }: Article): Meta[] {
  return [
    ['DC.title', metadata.title],
    ...metadata.authors.map((name): Meta => ['DC.creator', name]),
    ...metadata.editors.map((name): Meta => ['DC.contributor', name]),
    ...metadata.keywords.map((keyword): Meta => ['DC.subject', keyword]),
    ['DC.description', metadata.abstract],
    ['DC.publisher', metadata.source],
    ['DC.date', machineDate(metadata.publishedAt)],
    ['DC.source', metadata.sourceUrl],
    ['DC.language', metadata.language],
    ['DC.rights', metadata.rights],
  ]
}
