import { translate } from '../../src/base/messages/translate.ts'
import type { DeskServices } from '../app/deskServices.ts'
import { askFolder } from '../app/folders/askFolder.ts'

/** Has a list of each kind that shows the form written into a folder that the person chooses, and says where. */
export async function saveSamples(services: DeskServices): Promise<void> {
  const { bridge, desk, notices } = services
  const chosen = await askFolder(services, 'export')
  if (chosen === null) return
  const answer = await bridge['lexicons.samples']({ grant: chosen.grant })
  if (!answer.ok) {
    notices.getState().showError(answer.error, 'lexicons')
    return
  }
  const { language } = desk.getState().settings
  notices.getState().show({
    tone: 'success',
    text: translate(language, 'lexicons.samples.saved', { path: `${chosen.path}/${answer.value.folder}` }),
    hint: translate(language, 'lexicons.samples.savedHint'),
    about: 'lexicons',
  })
}
