import type { DeskServices } from '../app/deskServices.ts'
import { NO_TYPING, type HeldTyping } from '../app/holdTyping.ts'
import { tellUntyped } from '../app/tellUntyped.ts'

/**
 * 互换: the article beside becomes the one that is written, the one that was written is read beside. It is saved before; where that cannot be,
 * all stays as it was, and the person has been told.
 */
export async function swapSplit(services: DeskServices, typed: HeldTyping = NO_TYPING): Promise<void> {
  const { split, article } = services
  const giveUp = (): void => typed.giveUp((text) => tellUntyped(services.notices, services.words, text))
  const { shown, showArticle, close } = split.getState()
  if (shown?.kind !== 'article') return giveUp()
  const { session, actions } = article.getState()
  if (session?.id === shown.id || !(await actions.open(shown.id))) return giveUp()
  if (session === null) close()
  else await showArticle(session.id)
  actions.focusPaper(typed)
}
