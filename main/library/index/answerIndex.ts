import type { ArticleIndex } from '../articleIndex.ts'
import type { IndexQuestion } from './indexMessages.ts'

/** Answers a question to an index: what its thread was asked, or would be asked if there were one. */
export async function answerIndex(index: ArticleIndex, ask: IndexQuestion): Promise<unknown> {
  switch (ask.what) {
    case 'list':
      return index.list(ask.query)
    case 'search':
      return index.search(ask.query, ask.limit)
    case 'page':
      return index.page(ask.query, ask.order, ask.from, ask.count, ask.keep, ask.follow)
    case 'ids':
      return index.ids(ask.query, ask.order)
    case 'entries':
      return index.entries(ask.ids)
    case 'counts':
      return index.counts(ask.queries)
    case 'remembered':
      return index.remembered()
    case 'alike':
      return index.alike(ask.id)
    case 'used':
      return index.used(ask.list)
    case 'measure':
      return index.measure()
    case 'putFindings':
      return index.putFindings(ask.measure, ask.checked)
    case 'whole':
      return index.whole()
    case 'stop':
      return undefined
  }
}
