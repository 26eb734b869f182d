import type { Translate } from '../translate.ts'
import { MOST_FOUND, type FindView } from './findView.ts'

/** How a search stands, in a few words. */
export function findSummary({ query, count, at, trouble, replaced }: FindView, translate: Translate): string {
  if (trouble === 'pattern') return translate('find.trouble.pattern')
  if (trouble === 'slow') return translate('find.trouble.slow')
  if (replaced !== null) return translate('find.replaced', { n: replaced })
  if (query.text === '') return ''
  if (count === 0) return translate('find.none')
  const many = count >= MOST_FOUND ? `${MOST_FOUND}+` : String(count)
  return at === 0 ? translate('find.count', { n: many }) : `${at} / ${many}`
}
