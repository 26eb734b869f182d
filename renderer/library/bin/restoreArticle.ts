import { translate } from '../../../src/base/messages/translate.ts'
import type { DeskServices } from '../../app/deskServices.ts'

/**
 * Brings an article back from the bin.
 * @param opens it as well; else that is offered
 * @returns false if it could not be brought back (the person has been told)
 */
export async function restoreArticle(
  services: DeskServices,
  { name, title }: { readonly name: string; readonly title: string },
  opens: boolean,
): Promise<boolean> {
  const { bridge, article, notices, desk, view } = services
  const answer = await bridge['bin.restore']({ name })
  if (!answer.ok) {
    notices.getState().showError(answer.error, 'bin')
    return false
  }
  const { id } = answer.value
  const open = () => {
    if (view.getState().dialog === 'bin') view.getState().showDialog(null)
    void article.getState().actions.open(id)
  }
  const { language } = desk.getState().settings
  notices.getState().show({
    tone: 'success',
    text: translate(language, 'bin.restored', { title }),
    about: 'bin',
    ...(opens ? {} : { action: { label: translate(language, 'bin.open'), run: open } }),
  })
  if (opens) open()
  return true
}
