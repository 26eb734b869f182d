import { translate } from '../../../src/base/messages/translate.ts'
import type { DeskServices } from '../../app/deskServices.ts'
import { restoreArticle } from './restoreArticle.ts'

/** What is known of an article to be deleted. */
export interface Doomed {
  readonly id: string
  readonly title: string
}

/**
 * Moves an article to the bin and offers to undo it. One that is open in this window is saved and closed first, and stays where it cannot be;
 * to undo it then opens it again.
 * @returns false if it was not deleted (the person has been told)
 */
export async function removeArticle(services: DeskServices, { id, title }: Doomed): Promise<boolean> {
  const { bridge, article, notices, desk, tabs } = services
  const wasOpen = article.getState().session?.id === id
  if (wasOpen && !(await article.getState().actions.close())) return false
  const answer = await bridge['article.remove']({ id })
  if (!answer.ok) {
    notices.getState().showError(answer.error, 'bin')
    return false
  }
  await tabs.getState().drop(id)
  const { name } = answer.value
  const { language } = desk.getState().settings
  const words = title === '' ? translate(language, 'app.untitled') : title
  notices.getState().show({
    tone: 'news',
    text: translate(language, 'bin.removed', { title: words }),
    action: {
      label: translate(language, 'bin.undo'),
      run: () => void restoreArticle(services, { name, title: words }, wasOpen),
    },
    about: 'bin',
  })
  return true
}

/** The same of the open article. */
export async function removeOpenArticle(services: DeskServices): Promise<boolean> {
  const { session } = services.article.getState()
  return session !== null && removeArticle(services, { id: session.id, title: session.metadata.title })
}
