import type { DeskServices } from '../app/deskServices.ts'

type Asked = Pick<DeskServices, 'article' | 'tabs'>

/** Goes so many tabs to the right, or to the left where it is negative; the cursor is on that paper then. */
export async function goTab({ article, tabs }: Asked, by: number): Promise<void> {
  if (await tabs.getState().go(by)) article.getState().actions.focusPaper()
}

/** Puts the article of a tab on the paper, and the cursor where it was there. */
export async function showTab({ article, tabs }: Asked, id: string): Promise<void> {
  if (await tabs.getState().show(id)) article.getState().actions.focusPaper()
}

/** Opens what was closed last. */
export async function reopenTab({ article, tabs }: Asked): Promise<void> {
  if (await tabs.getState().reopen()) article.getState().actions.focusPaper()
}
