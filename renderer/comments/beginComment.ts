import { flushSync } from 'react-dom'
import type { DeskServices } from '../app/deskServices.ts'

/**
 * Shows 批注. Where words are selected on a paper that may be edited, the form for a new one is open and has the focus before the next key is
 * read: who knows these keys from Word types on at once.
 */
export function beginComment({ article, view }: Pick<DeskServices, 'article' | 'view'>): void {
  const { tableShown, showTab, askRemark } = view.getState()
  const paper = article.getState().actions.paper()
  if (tableShown || paper?.takesComment() !== true) showTab('comments')
  else flushSync(askRemark)
}
