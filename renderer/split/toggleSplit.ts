import type { DeskServices } from '../app/deskServices.ts'

/** Opens the column beside the paper with a choice of what to read there, or closes it. */
export function toggleSplit({ split, article }: Pick<DeskServices, 'split' | 'article'>): void {
  const { shown, choose, close } = split.getState()
  if (shown === null) choose()
  else {
    close()
    article.getState().actions.focusPaper()
  }
}
