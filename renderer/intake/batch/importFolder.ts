import { translate } from '../../../src/base/messages/translate.ts'
import type { DeskServices } from '../../app/deskServices.ts'
import { askFolder } from '../../app/folders/askFolder.ts'
import { useBatch, type BatchSource } from './batchStore.ts'

/** Has the person choose a folder and imports every manuscript in it; pages of one article become one. */
export async function importFolder(services: DeskServices): Promise<void> {
  const { bridge, notices } = services
  const folder = await askFolder(services, 'import')
  if (folder === null) return
  const { grant } = folder
  const listed = await bridge['intake.list']({ grant })
  if (!listed.ok) {
    notices.getState().showError(listed.error, 'intake')
    return
  }
  const source = (files: readonly string[]): BatchSource => ({
    files,
    run: () => bridge['intake.import']({ grant, files: [...files] }),
    split: () => files.map((file) => source([file])),
  })
  if (listed.value.manuscripts.length === 0) {
    const text = translate(services.desk.getState().settings.language, 'batch.nothing')
    notices.getState().show({ tone: 'news', text, about: 'intake' })
    return
  }
  await useBatch.getState().start(listed.value.manuscripts.map(source))
}
