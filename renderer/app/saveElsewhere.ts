import { translate } from '../../src/base/messages/translate.ts'
import type { DeskServices } from './deskServices.ts'
import { askFolder } from './folders/askFolder.ts'

/**
 * Puts what is on screen into a folder that the person chooses: the way out where it cannot be saved in its library. It stays open and unsaved.
 * @returns false where it was not put anywhere (a refusal has been told)
 */
export async function saveElsewhere(services: DeskServices): Promise<boolean> {
  const { bridge, article, notices, desk } = services
  const folder = await askFolder(services, 'export')
  const { session, actions } = article.getState()
  if (folder === null || session === null) return false
  const answer = await bridge['article.saveElsewhere']({
    id: session.id,
    metadata: { ...session.metadata },
    document: { ...actions.currentDocument() },
    grant: folder.grant,
  })
  if (!answer.ok) {
    notices.getState().showError(answer.error, 'elsewhere')
    return false
  }
  const { path, missing } = answer.value
  const { language } = desk.getState().settings
  notices.getState().show({
    tone: missing > 0 ? 'warning' : 'success',
    text: translate(language, 'app.elsewhere.done', { path }),
    hint: translate(language, missing > 0 ? 'app.elsewhere.missing' : 'app.elsewhere.hint', { n: missing }),
    about: 'elsewhere',
  })
  return true
}
