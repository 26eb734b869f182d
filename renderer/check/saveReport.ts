import { translate } from '../../src/base/messages/translate.ts'
import type { ReportForm } from '../../src/contract/reportForm.ts'
import type { DeskServices } from '../app/deskServices.ts'
import { askFolder } from '../app/folders/askFolder.ts'

/**
 * Saves the open article, and has its 体检报告 written into a folder that the person chooses.
 * @param profile the name of the profile it is measured by
 * @param form the file it is to be
 */
export async function saveReport(services: DeskServices, profile: string, form: ReportForm): Promise<void> {
  const { article, bridge, desk, notices } = services
  const { session, actions } = article.getState()
  if (session === null || !(await actions.makeSafe())) return
  const folder = await askFolder(services, 'export')
  // What was written while the folder was being chosen goes into the report as well.
  if (folder === null || !(await actions.makeSafe())) return
  const { grant, path } = folder
  const answer = await bridge['checks.report']({ id: session.id, profile, grant, form })
  if (!answer.ok) {
    notices.getState().showError(answer.error, 'checks')
    return
  }
  const { language } = desk.getState().settings
  const reveal = async () => {
    const shown = await bridge['folders.reveal']({ grant })
    if (!shown.ok) notices.getState().showError(shown.error)
  }
  notices.getState().show({
    tone: 'success',
    text: translate(language, 'checkreport.made', { path: `${path}/${answer.value.file}` }),
    action: { label: translate(language, 'checkreport.reveal'), run: () => void reveal() },
    about: 'checks',
  })
}
