import { bodyText } from '../../src/article/document/bodyText.ts'
import type { DeskServices } from './deskServices.ts'

/** Puts the title and the whole body, as text, on the clipboard: the way out when nothing can be saved. False if the clipboard refused. */
export async function copyText({ article }: Pick<DeskServices, 'article'>): Promise<boolean> {
  const { session, actions } = article.getState()
  if (session === null) return false
  try {
    await navigator.clipboard.writeText(`${session.metadata.title}\n\n${bodyText(actions.currentDocument())}`)
    return true
  } catch {
    return false
  }
}
