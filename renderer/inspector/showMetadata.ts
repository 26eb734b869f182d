import { flushSync } from 'react-dom'
import type { DeskServices } from '../app/deskServices.ts'
import { completeness } from './completeness.ts'
import { FORM_GROUPS } from './fieldGroups.ts'
import { focusField } from './focusField.ts'

/**
 * Shows 元数据 and goes to the first empty field, a required one before all others; the same keys in the form lead back to the paper. The field has
 * the focus before the next key is read.
 */
export function showMetadata({ article, view }: Pick<DeskServices, 'article' | 'view'>): void {
  const { session, actions } = article.getState()
  const field = document.activeElement?.closest('[data-field]') ?? null
  if (field !== null) {
    actions.focusPaper()
    return
  }
  flushSync(() => view.getState().showTab('metadata'))
  const [first] = FORM_GROUPS.flatMap(({ keys }) => keys)
  const wanted = session === null ? undefined : completeness(session.metadata).missing[0]
  if ((wanted === undefined || !focusField(document, wanted)) && first !== undefined) focusField(document, first)
}
