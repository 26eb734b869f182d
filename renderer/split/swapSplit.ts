import type { DeskServices } from '../app/deskServices.ts'

/**
 * 互换: the article beside becomes the one that is written, the one that was written is read beside. It is saved before; where that cannot be,
 * all stays as it was, and the person has been told.
 */
export async function swapSplit({ split, article }: Pick<DeskServices, 'split' | 'article'>): Promise<void> {
  const { shown, showArticle, close } = split.getState()
  if (shown?.kind !== 'article') return
  const { session, actions } = article.getState()
  if (session?.id === shown.id || !(await actions.open(shown.id))) return
  if (session === null) close()
  else await showArticle(session.id)
  actions.focusPaper()
}
