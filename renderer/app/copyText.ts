import { readableText } from '../../src/article/document/withReadings.ts'
import { copyContent } from '../ui/copyContent.ts'
import type { DeskServices } from './deskServices.ts'

/** Puts the title and the whole body, as text, on the clipboard: the way out when nothing can be saved. False if the clipboard refused. */
export function copyText({ article }: Pick<DeskServices, 'article'>): boolean {
  const { session, actions } = article.getState()
  if (session === null) return false
  return copyContent({ text: `${session.metadata.title}\n\n${readableText(actions.currentDocument())}` })
}
